// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.ReferenceText;
import org.pacte.model.contract.Side;
import org.pacte.model.text.Typography;

/** Who contracts, on what grounds, about what and for how long. */
final class OpeningPart {

    private final ContractView view;
    private final Wording wording;
    private final Contract contract;

    OpeningPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
        this.contract = view.contract();
    }

    void parties(SectionBuilder body) {
        body.unnumbered("parties", wording.say("parties.title"), section -> {
            if (contract.getParties().isEmpty()) {
                view.missing("parties.missing", section);
                return;
            }
            section.paragraph(wording.say("parties.between"));
            section.add(ItemList.bullets(contract.getParties().stream().map(this::party).toList()));
            others(section, "parties.visas", contract.getVisas());
            others(section, "parties.opinions", contract.getOpinions());
            others(section, "parties.witnesses", contract.getWitnesses());
        });
    }

    private List<Inline> party(Actor party) {
        var phrase = new Phrase().strong(wording.name(party));
        if (!party.eIsProxy() && party.stands() != Side.UNSPECIFIED) {
            phrase.text(" " + wording.say("parties.side", wording.label(party.stands())));
        }
        return phrase.text("\u00A0– "
                + wording.say("represented", wording.representative(party).orElseGet(() -> wording.say("unstated"))))
                .inlines();
    }

    private void others(SectionBuilder section, String key, List<Actor> actors) {
        if (!actors.isEmpty()) {
            section.paragraph(wording.say(key, wording.names(actors)));
        }
    }

    void recitals(SectionBuilder body) {
        var cited = targets(LinkKind.CITES);
        if (cited.isEmpty()) {
            return;
        }
        body.unnumbered("visas", wording.say("recitals.title"),
                section -> cited.forEach(text -> section.paragraph(Paragraph.Role.RECITAL, recital(text))));
    }

    private List<Inline> recital(Linkable cited) {
        var determiners = new Determiners(wording.locale());
        var phrase = new Phrase().text(wording.say("recital", determiners.define(wording.name(cited))));
        if (cited instanceof ReferenceText text && !text.eIsProxy()) {
            String number = wording.text(text.getNumber());
            if (!number.isEmpty() && !wording.name(cited).contains(number)) {
                phrase.text(" " + wording.say("recital.number", number));
            }
            boolean dated = text.getDate() != null && !wording.name(cited).contains(wording.date(text.getDate()));
            if (dated) {
                phrase.text(" " + wording.say("recital.date", wording.date(text.getDate())));
            }
            if (text.getSubject() != null) {
                phrase.text(" " + wording.say("recital.subject", decapitalize(wording.text(text.getSubject()))));
            }
            var articles = text.getArticles().stream().map(wording::text).toList();
            if (!articles.isEmpty()) {
                phrase.text(wording.say(articles.size() == 1 ? "recital.article" : "recital.articles",
                        Typography.list(articles, wording.locale())));
            }
        }
        return phrase.text(wording.say("recital.end")).inlines();
    }

    /** Puts the first letter in lower case, unless the word is an acronym. */
    private static String decapitalize(String text) {
        boolean plainWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return plainWord ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1) : text;
    }

    private List<Linkable> targets(LinkKind kind) {
        var targets = new LinkedHashSet<Linkable>();
        for (DocumentLink link : contract.getLinks()) {
            if (link.getKind() == kind) {
                link.getTargets().stream().filter(target -> view.audience().maySee(target)).forEach(targets::add);
            }
        }
        return List.copyOf(targets);
    }

    void preamble(SectionBuilder body) {
        var links = links();
        boolean empty = contract.getPreamble() == null || contract.getPreamble().isBlank();
        if (empty && links.isEmpty()) {
            return;
        }
        body.unnumbered("preambule", wording.say("preamble.title"), section -> {
            section.add(wording.blocks(contract.getPreamble()));
            if (!links.isEmpty()) {
                section.paragraph(wording.say("links"));
                section.bullets(links);
            }
        });
    }

    private List<String> links() {
        var lines = new ArrayList<String>();
        for (LinkKind kind : LinkKind.values()) {
            var targets = targets(kind);
            if (kind != LinkKind.CITES && !targets.isEmpty()) {
                lines.add(wording.say("link." + kind.name(), wording.names(targets)));
            }
        }
        return lines;
    }

    void object(SectionBuilder body) {
        body.section("objet", wording.say("object.title"), section -> {
            section.paragraph(wording.say("object.text"));
            section.paragraph(contract.getTerritories().isEmpty() ? wording.say("territories.missing")
                    : wording.say("territories", wording.names(contract.getTerritories())));
            var fields = fields();
            if (!fields.isEmpty()) {
                section.paragraph(wording.say("fields"));
                section.bullets(fields);
            }
            String period = wording.period(contract.getStart(), contract.getEnd(), contract.isPeriodInYears());
            section.paragraph(period.isEmpty() ? wording.say("duration.missing") : wording.say("duration", period));
            if (contract.getTermReason() != null && !contract.getTermReason().isBlank()) {
                section.paragraph(wording.say("duration.reason"));
                section.add(wording.blocks(contract.getTermReason()));
            }
            if (contract.getMandateEnd() != null) {
                section.paragraph(wording.say("mandate", wording.date(contract.getMandateEnd())));
            }
        });
    }

    private List<String> fields() {
        var fields = new LinkedHashSet<CircularField>();
        contract.getAxes().forEach(axis -> fields.addAll(axis.getFields()));
        return fields.stream().sorted().map(wording::label).toList();
    }
}
