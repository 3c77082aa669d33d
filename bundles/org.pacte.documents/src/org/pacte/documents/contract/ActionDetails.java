// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.List;
import org.pacte.documents.tree.BlockBuilder;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.wording.Citations;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Features;
import org.pacte.documents.wording.Promises;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Action;

/** What is said of an action beyond its line in the table: its text, what it works with, where it stands. */
final class ActionDetails {

    private final ContractView view;
    private final Wording wording;

    ActionDetails(ContractView view) {
        this.view = view;
        this.wording = view.wording();
    }

    void write(Action action, BlockBuilder section) {
        var text = wording.blocks(action.getDescription());
        var features = features(action);
        if (text.isEmpty() && features.isEmpty()) {
            return;
        }
        section.paragraph(Paragraph.Role.LABEL, wording.name(action));
        section.add(text);
        if (!features.isEmpty()) {
            section.add(new KeyValues(features));
        }
    }

    /** Returns what is said of an action beyond its text, its dates and its money. */
    List<KeyValues.Entry> features(Action action) {
        var features = new Features(wording);
        var audience = view.audience();
        features.blocks("context", wording.blocks(action.getContext()));
        features.text("quantity", new Promises(view).quantity(action.getQuantity()));
        features.blocks("effects", wording.blocks(action.getEffects()));
        features.named("objectives", audience.visible(action.getObjectives()));
        features.named("territories", action.getTerritories());
        features.authors("targetGroups", action.getTargetGroups());
        features.named("programmes", action.getProgrammes());
        features.named("bases", audience.visible(action.getBases()));
        features.lines("means", new Resources(wording).means(action.getMeans()));
        features.authors("cautions", action.getCautions());
        features.named("indicators", audience.visible(action.getIndicators()));
        features.execution(action.getExecutionStatus(), action.getExecutedOn());
        features.text("updated", wording.date(action.getUpdatedOn()));
        features.items("sources", new Citations(wording).cite(action.getSources()));
        return features.entries();
    }
}
