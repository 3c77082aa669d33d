// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Metadata;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.ContractReport;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Features;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.text.Messages;

/** The action sheets (D2): a page for each action, with what its pilot has to know of it. */
public final class ActionSheets extends ContractReport {

    /** The name is the service's. */
    public ActionSheets() {
        super("fiches-actions", "D2", ContractDocument.MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var view = new ContractView(request, sentences);
        String name = view.wording().name(request.contract());
        return new DocumentBuilder(title(request.locale()), request.locale(), request.date())
                .subtitle(name)
                .draft(draft(view))
                .metadata(new Metadata("", title(request.locale()), view.wording().say("D2.description", name), List.of()))
                .numbering(Numbering.NONE)
                .build(body -> text(view, body));
    }

    private static void text(ContractView view, SectionBuilder body) {
        var sheets = new ArrayList<Action>();
        view.contents().axes().forEach(axis -> view.commitments(axis)
                .forEach(commitment -> view.audience().visible(commitment.getActions()).forEach(sheets::add)));
        if (sheets.isEmpty()) {
            body.paragraph(view.wording().say("D2.none"));
            return;
        }
        body.add(new TableOfContents(view.wording().say("contents"), 1));
        int number = 0;
        for (Action action : sheets) {
            number++;
            if (number > 1) {
                body.add(new PageBreak());
            }
            var wording = view.wording();
            String label = wording.say("D2.sheet", Integer.toString(number), wording.name(action));
            body.section("fiche-" + number, label, section -> sheet(view, action, section));
        }
    }

    private static void sheet(ContractView view, Action action, SectionBuilder section) {
        var wording = view.wording();
        if (action.isIllustrative()) {
            section.callout(Tone.INFORMATION, wording.say("illustration.title"), note -> note.paragraph(wording.say("D2.illustration")));
        }
        section.add(wording.blocks(action.getDescription()));
        List<KeyValues.Entry> entries = new ArrayList<>(place(view, action));
        entries.addAll(new ActionDetails(view).features(action));
        section.add(new KeyValues(entries));
    }

    /** What the table of the contract's annex says in its columns. */
    private static List<KeyValues.Entry> place(ContractView view, Action action) {
        var wording = view.wording();
        var features = new Features(wording);
        var facts = new ActionFacts(view);
        var resources = new Resources(wording);
        ContractView.commitmentAround(action).ifPresent(commitment -> {
            features.text("axis", axis(view, commitment));
            features.text("commitment", wording.word("heading", wording.word("commitment.number", Integer.toString(view.rank(commitment))),
                    wording.name(commitment)));
        });
        features.text("number", wording.text(action.getNumber()));
        features.text("pilots", facts.pilots(action));
        features.add("calendar", facts.dates(action).inlines());
        features.lines("milestones", action.getMilestones().stream().map(facts::milestone).toList());
        features.lines("costs", resources.costs(action.getCosts()));
        features.lines("fundings", resources.fundings(action.getFundings()));
        return features.entries();
    }

    private static String axis(ContractView view, Commitment commitment) {
        return view.contents().axes().stream().filter(axis -> view.contents().commitments(axis).contains(commitment)).findFirst()
                .map((Axis axis) -> view.wording().axis(axis)).orElse("");
    }
}
