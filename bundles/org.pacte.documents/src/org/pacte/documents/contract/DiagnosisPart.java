// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.List;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.Source;
import org.pacte.model.text.Typography;

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
                section.callout(Tone.WARNING, wording.say("missing.title"),
                        note -> note.paragraph(wording.say("diagnosis.missing")));
                return;
            }
            origin(diagnosis, section);
            section.add(wording.blocks(diagnosis.getSummary()));
            findings(view.audience().visible(diagnosis.getFindings()), section);
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
        for (DiagnosisFinding finding : findings) {
            String figure = wording.figure(finding.getAmount(), finding.getUnit(), finding.getDate(),
                    finding.getTerritory());
            String said = figure.isEmpty() ? wording.text(finding.getText()) : figure;
            table.row(wording.name(finding), said, sources(finding.getSources()));
        }
        section.add(table.build());
    }

    private String sources(List<Source> sources) {
        return Typography.list(sources.stream().map(source -> wording.text(source.getTitle())).toList(),
                wording.locale());
    }
}
