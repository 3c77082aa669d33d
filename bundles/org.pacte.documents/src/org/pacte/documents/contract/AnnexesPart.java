// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.pacte.documents.tree.Emphasis;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.Citations;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;

/** What follows the signatures: the plan of actions, the sources, the glossary, the working versions. */
final class AnnexesPart {

    private final ContractView view;
    private final Wording wording;
    private final ActionFacts facts;
    private final ActionDetails details;
    private int annexes;

    AnnexesPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
        this.facts = new ActionFacts(view);
        this.details = new ActionDetails(view);
    }

    private String title(String key) {
        return wording.say("annex.title", Integer.toString(++annexes), wording.say(key));
    }

    void actions(SectionBuilder body) {
        var withActions = view.commitments().stream().filter(commitment -> !actions(commitment).isEmpty()).toList();
        if (withActions.isEmpty()) {
            return;
        }
        body.add(new PageBreak());
        body.unnumbered("actions", title("actions.title"), section -> {
            var all = withActions.stream().flatMap(commitment -> actions(commitment).stream()).toList();
            long illustrative = all.stream().filter(Action::isIllustrative).count();
            boolean only = illustrative == all.size();
            if (illustrative > 0) {
                String key = only ? "illustration.all" : "illustration.some";
                section.callout(Tone.INFORMATION, wording.say("illustration.title"),
                        note -> note.paragraph(wording.say(key)));
            } else {
                section.paragraph(wording.say("actions.text"));
            }
            withActions.forEach(commitment -> {
                section.add(table(commitment, only));
                actions(commitment).forEach(action -> details.write(action, section));
            });
        });
    }

    private List<Action> actions(Commitment commitment) {
        return view.audience().visible(commitment.getActions());
    }

    private Table table(Commitment commitment, boolean illustration) {
        String number = wording.word("commitment.number", Integer.toString(view.rank(commitment)));
        String caption = number + "\u00A0– " + wording.name(commitment);
        var table = Table.captioned(illustration ? wording.say("illustration.caption", caption) : caption)
                .description(wording.say("actions.description"))
                .head(wording.say("actions.action"), 5).text(wording.say("actions.pilot"), 4)
                .text(wording.say("actions.period"), 5)
                .number(wording.say("actions.cost"), 4).text(wording.say("actions.funding"), 4);
        actions(commitment).forEach(action -> table.row(row(action, illustration)));
        return table.build();
    }

    private List<List<Inline>> row(Action action, boolean illustration) {
        String number = wording.text(action.getNumber());
        var name = new Phrase().text(number.isEmpty() ? wording.name(action)
                : wording.say("actions.numbered", number, wording.name(action)));
        if (action.isIllustrative() && !illustration) {
            name.line().badge(Tone.INFORMATION, wording.say("illustration.badge"));
        }
        var dates = facts.dates(action);
        action.getMilestones().forEach(milestone -> dates.line().add(new Emphasis(facts.milestone(milestone))));
        var resources = new Resources(wording);
        var costs = resources.costs(action.getCosts());
        var fundings = resources.fundings(action.getFundings());
        return List.of(name.inlines(), Phrase.of(orDash(facts.pilots(action))), dates.inlines(), lines(costs),
                lines(fundings));
    }

    private static List<Inline> lines(List<String> lines) {
        var phrase = new Phrase();
        lines.forEach(line -> phrase.line().text(line));
        return lines.isEmpty() ? Phrase.of("–") : phrase.inlines();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    void sources(SectionBuilder body) {
        if (view.contract().getSources().isEmpty()) {
            return;
        }
        body.unnumbered("sources", title("sources.title"), section -> section
                .add(ItemList.bullets(new Citations(wording).cite(view.contract().getSources()))));
    }

    void glossary(SectionBuilder body) {
        var entries = new TreeMap<String, String>();
        for (Glossary glossary : glossaries()) {
            for (GlossaryEntry entry : glossary.getEntries()) {
                if (entry.getAcronym() != null && entry.getExpansion() != null) {
                    entries.merge(entry.getAcronym(), wording.text(entry.getExpansion()),
                            (one, other) -> one.equals(other) ? one : wording.series(List.of(one, other)));
                }
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        body.unnumbered("glossaire", title("glossary.title"), section -> section.add(new KeyValues(entries.entrySet()
                .stream()
                .map(entry -> new KeyValues.Entry(Phrase.of(entry.getKey()), List.of(new Paragraph(entry.getValue()))))
                .toList())));
    }

    private List<Glossary> glossaries() {
        var glossaries = new ArrayList<>(view.request().dossier().entries(Glossary.class));
        glossaries.addAll(view.contract().getGlossaries());
        view.contents().axes().forEach(axis -> glossaries.addAll(axis.getGlossaries()));
        return glossaries;
    }

    /** Lists the working versions of a draft, if something is known of them. */
    void versions(SectionBuilder body) {
        var told = view.contract().getVersions().stream().filter(version -> version.getDate() != null
                || version.getAuthor() != null || version.getComment() != null).toList();
        if (told.isEmpty()) {
            return;
        }
        body.unnumbered("versions", title("versions.title"), section -> {
            var table = Table.captioned(wording.say("versions.caption"))
                    .description(wording.say("versions.description"))
                    .head(wording.say("versions.version"), 1).text(wording.say("versions.date"), 2)
                    .text(wording.say("versions.author"), 3).text(wording.say("versions.comment"), 6);
            told.forEach(version -> table.row(Integer.toString(version.getNumber()),
                    orDash(wording.date(version.getDate())), orDash(wording.text(version.getAuthor())),
                    orDash(wording.text(version.getComment()))));
            section.add(table.build());
        });
    }
}
