// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Verdict;
import org.pacte.checks.gauge.Gauge;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.inspection.Inspected;
import org.pacte.dsl.inspection.Issue;
import org.pacte.dsl.inspection.SourceFile;
import org.pacte.dsl.inspection.TextLines;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Waiver;

/** Finds what is wrong with the files that were asked for, as reports tell it. */
public final class Inspection {
    private final Invocation invocation;
    private final Catalogue catalogue;

    public Inspection(Invocation invocation, Catalogue catalogue) {
        this.invocation = invocation;
        this.catalogue = catalogue;
    }

    /**
     * What was found in one dossier.
     *
     * @param findings files that cannot be read first, then file by file in the order of the text
     * @param waived what waivers cover, in the same order
     * @param contracts how far each contract that was asked for is from being signed
     * @param verdict what the rules found in the whole dossier
     */
    public record Outcome(List<ReportedFinding> findings, List<ReportedFinding> waived, List<MeasuredContract> contracts,
            Verdict verdict) {
    }

    /** Inspects one dossier. A file that cannot be read is told even when it was not asked for, since others need it. */
    public Outcome inspect(DossierSelection selection) {
        final Inspected inspected = selection.dossier().inspect();
        final List<ReportedFinding> findings = new ArrayList<>();
        final List<ReportedFinding> waived = new ArrayList<>();
        selection.dossier().files().stream().filter(file -> file.fault().isPresent())
                .forEach(file -> add(file, inspected, findings, waived));
        selection.files().stream().filter(file -> file.fault().isEmpty())
                .forEach(file -> add(file, inspected, findings, waived));
        final boolean complete = findings.stream().noneMatch(ReportedFinding::hidesText);
        return new Outcome(findings, waived, measured(selection, inspected.verdict(), complete), inspected.verdict());
    }

    private void add(SourceFile file, Inspected inspected, List<ReportedFinding> findings, List<ReportedFinding> waived) {
        final String shown = invocation.shown(file.path());
        final TextLines lines = new TextLines(file.text());
        inspected.issues().get(file).forEach(issue -> findings.add(finding(issue, shown, lines, null)));
        inspected.waived().get(file).forEach(each -> waived.add(finding(each.issue(), shown, lines, each.waiver())));
    }

    private List<MeasuredContract> measured(DossierSelection selection, Verdict verdict, boolean complete) {
        final Set<SourceFile> asked = new HashSet<>(selection.files());
        final List<MeasuredContract> measured = new ArrayList<>();
        for (final Contract contract : selection.dossier().model().contracts()) {
            if (contract.getName() != null && selection.dossier().file(contract).filter(asked::contains).isPresent()) {
                measured.add(new MeasuredContract(contract.getName(), contract.getState(),
                        Gauge.of(verdict, contract, catalogue), complete));
            }
        }
        return measured;
    }

    private static ReportedFinding finding(Issue issue, String file, TextLines lines, Waiver waiver) {
        final TextLines around = Issue.FILE.equals(issue.rule()) ? null : lines;
        return new ReportedFinding(issue.rule(), issue.severity(), issue.message(), issue.explanation(), issue.fix(),
                file, new ReportedFinding.Place(issue.offset(), issue.length(), issue.line(), issue.column(), around),
                issue.element(), waiver);
    }
}
