// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.rules.RuleBook;

/**
 * One line of the findings view.
 *
 * @param axis the axis that it lies in, if it does
 * @param waiver what covers it, if anything does
 */
record FindingRow(Dossier dossier, URI file, Finding finding, Optional<Symbol> axis, Optional<WaivedFinding> waiver) {
    private static final Comparator<FindingRow> IN_TEXT = Comparator.comparing(FindingRow::file)
            .thenComparing(row -> row.finding().range().offset())
            .thenComparing(row -> row.finding().rule(), RuleBook::compare);

    /** The gravest first, then in the order of the text; what is waived comes last. */
    static final Comparator<FindingRow> BY_SEVERITY = Comparator.comparing(FindingRow::waived)
            .thenComparing(row -> row.finding().severity())
            .thenComparing(IN_TEXT);

    /** Tells whether a waiver covers it. */
    boolean waived() {
        return waiver.isPresent();
    }

    /** Returns what makes two readings of a finding the same while the text around it changes. */
    List<Object> key() {
        return List.of(file, finding.rule(), finding.message(), finding.element());
    }

    /** Returns the path of the file inside its dossier. */
    String path() {
        return dossier.folder().relativize(Path.of(file)).toString();
    }

    /** Returns the last part of the element's qualified name. */
    String elementName() {
        return finding.element().substring(finding.element().lastIndexOf('.') + 1);
    }

    Location location() {
        return new Location(file, finding.range(), finding.range());
    }
}
