// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.source.Annotation;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;

/** A finding where it stands in the text. */
public final class FindingAnnotation extends Annotation {
    private final Finding finding;

    FindingAnnotation(Finding finding) {
        super(type(finding.severity()), false, finding.message());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }

    static String type(Severity severity) {
        return switch (severity) {
            case ERROR -> "pacte.error";
            case WARNING -> "pacte.warning";
            case INFO -> "pacte.info";
        };
    }
}
