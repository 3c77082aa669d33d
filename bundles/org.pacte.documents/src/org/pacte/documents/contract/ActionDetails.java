// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.List;
import java.util.Optional;
import org.pacte.documents.tree.BlockBuilder;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.PlanItem;

/** What is said of an action beyond its line in the table: its text, what it waits for, where it stands. */
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

    private List<KeyValues.Entry> features(Action action) {
        var features = new Features(wording);
        features.named("territories", action.getTerritories());
        features.named("indicators", view.audience().visible(action.getIndicators()));
        features.execution(action.getExecutionStatus(), action.getExecutedOn());
        features.items("sources", new Citations(wording).cite(action.getSources()));
        return features.entries();
    }

    /** Names what an action waits for, in one text; empty when it waits for nothing. */
    String predecessors(Action action) {
        var own = ContractView.commitmentAround(action);
        return wording.series(view.audience().visible(action.getDependsOn()).stream().filter(ActionDetails::stands)
                .map(item -> predecessor(item, own)).toList());
    }

    private static boolean stands(PlanItem item) {
        return ContractView.commitmentAround(item)
                .map(around -> around.getDraftingStatus() != DraftingStatus.WITHDRAWN).orElse(true);
    }

    /** Names what comes before; what belongs to another commitment says to which. */
    private String predecessor(PlanItem item, Optional<Commitment> own) {
        var around = ContractView.commitmentAround(item);
        if (around.isEmpty() || around.equals(own)) {
            return wording.name(item);
        }
        Commitment other = around.get();
        String place = view.shows(other) ? wording.say("commitment.number", Integer.toString(view.rank(other)))
                : wording.name(other);
        return item == other && !view.shows(other) ? place : wording.say("explained", wording.name(item), place);
    }
}
