// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Location;
import org.pacte.workbench.dossier.Dossier;

/** One line of the findings view. */
record FindingRow(Dossier dossier, URI file, Finding finding) {
    /** The gravest first, then in the order of the text. */
    static final Comparator<FindingRow> BY_SEVERITY = Comparator
            .comparing((FindingRow row) -> row.finding().severity())
            .thenComparing(FindingRow::file)
            .thenComparing(row -> row.finding().line())
            .thenComparing(row -> row.finding().rule());

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
