// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.List;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.Citations;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.FindingKind;

/** What the parties found together before they committed themselves. */
final class DiagnosisPart {

    private final ContractView view;
    private final Wording wording;

    DiagnosisPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
    }

    void write(SectionBuilder body) {
        Diagnosis diagnosis = view.contract().getDiagnosis();
        body.section("diagnostic", wording.say("diagnosis.title"), section -> {
            if (diagnosis == null) {
                view.missing("diagnosis.missing", section);
                return;
            }
            origin(diagnosis, section);
            String period = wording.period(diagnosis.getStart(), diagnosis.getEnd(), diagnosis.isPeriodInYears());
            if (!period.isEmpty()) {
                section.paragraph(wording.say("diagnosis.period", period));
            }
            section.add(wording.blocks(diagnosis.getSummary()));
            findings(view.audience().visible(diagnosis.getFindings()), section);
            if (!diagnosis.getSources().isEmpty()) {
                section.paragraph(Paragraph.Role.LABEL, wording.say("diagnosis.sources"));
                section.add(ItemList.bullets(new Citations(wording).cite(diagnosis.getSources())));
            }
        });
    }

    private void origin(Diagnosis diagnosis, SectionBuilder section) {
        String authors = wording.names(diagnosis.getAuthors());
        String date = wording.date(diagnosis.getDate());
        if (!authors.isEmpty() && !date.isEmpty()) {
            section.paragraph(wording.say("diagnosis.byOn", authors, date));
        } else if (!authors.isEmpty()) {
            section.paragraph(wording.say("diagnosis.by", authors));
        } else if (!date.isEmpty()) {
            section.paragraph(wording.say("diagnosis.on", date));
        }
    }

    private void findings(List<DiagnosisFinding> findings, SectionBuilder section) {
        if (findings.isEmpty()) {
            return;
        }
        var table = Table.captioned(wording.say("findings.caption")).description(wording.say("findings.description"))
                .head(wording.say("findings.finding"), 4).text(wording.say("findings.figure"), 3)
                .text(wording.say("findings.source"), 2);
        var citations = new Citations(wording);
        for (DiagnosisFinding finding : findings) {
            table.row(List.of(named(finding), said(figure(finding), finding), citations.lines(finding.getSources())));
        }
        section.add(table.build());
    }

    /** Returns what was counted: at a day, or over a period that ends on it. */
    private String figure(DiagnosisFinding finding) {
        if (finding.getStart() == null) {
            return wording.figure(finding.getAmount(), finding.getUnit(), finding.getDate(), finding.getTerritory());
        }
        String period = wording.period(finding.getStart(), finding.getDate());
        String figure = wording.figure(finding.getAmount(), finding.getUnit(), null, finding.getTerritory());
        return figure.isEmpty() ? period : wording.word("figure.during", figure, period);
    }

    private List<Inline> named(DiagnosisFinding finding) {
        var phrase = new Phrase().text(wording.name(finding));
        return finding.getKind() == FindingKind.UNSPECIFIED ? phrase.inlines()
                : phrase.line().emphasis(wording.label(finding.getKind())).inlines();
    }

    private List<Inline> said(String figure, DiagnosisFinding finding) {
        var phrase = new Phrase();
        if (!figure.isEmpty()) {
            phrase.text(figure);
        }
        if (finding.getText() != null && !finding.getText().isBlank()) {
            phrase.line().text(wording.text(finding.getText()));
        }
        return phrase.inlines();
    }
}
