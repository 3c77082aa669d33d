// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.workbench.dossier.Dossier;

/** Makes lines of the findings of open dossiers. */
final class FindingRows {
    private FindingRows() {
    }

    /** Returns the findings of all files of a dossier, and those that waivers cover. */
    static List<FindingRow> of(Dossier dossier) {
        Map<URI, List<Symbol>> axes = new HashMap<>();
        List<FindingRow> rows = new ArrayList<>();
        dossier.findings().forEach((file, findings) -> findings.forEach(
                finding -> rows.add(row(dossier, file, finding, Optional.empty(), axes))));
        dossier.waived().forEach(
                waived -> rows.add(row(dossier, waived.file(), waived.finding(), Optional.of(waived), axes)));
        return rows;
    }

    private static FindingRow row(Dossier dossier, URI file, Finding finding, Optional<WaivedFinding> waiver,
            Map<URI, List<Symbol>> axes) {
        int offset = finding.range().offset();
        Optional<Symbol> axis = axes.computeIfAbsent(file, each -> axes(dossier.symbols(each))).stream()
                .filter(each -> each.range().contains(offset)).findFirst();
        return new FindingRow(dossier, file, finding, axis, waiver);
    }

    private static List<Symbol> axes(List<Symbol> symbols) {
        return symbols.stream().flatMap(symbol -> symbol.kind() == Symbol.Kind.AXIS ? Stream.of(symbol)
                : axes(symbol.children()).stream()).toList();
    }
}
