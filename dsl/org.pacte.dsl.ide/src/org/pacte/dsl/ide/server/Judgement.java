// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.checks.Finding;
import org.pacte.checks.Verdict;
import org.pacte.dsl.ide.services.JudgedDossier;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.model.dossier.Dossier;

/** What the rules find in all files of a dossier, with the lines where they find it. */
final class Judgement {
    private Judgement() {
    }

    static JudgedDossier of(Path folder, List<XtextResource> files) {
        if (files.isEmpty()) {
            return new JudgedDossier(Dossier.of(files), new Verdict(List.of(), List.of(), List.of()),
                    finding -> Optional.empty());
        }
        XtextResource first = files.getFirst();
        DossierValidator validator =
                (DossierValidator) first.getResourceServiceProvider().getResourceValidator();
        Verdict verdict = validator.judgeAll(first.getResourceSet(), CancelIndicator.NullImpl).verdict();
        return new JudgedDossier(Dossier.of(files), verdict, finding -> line(folder, finding, validator));
    }

    private static Optional<JudgedDossier.Line> line(Path folder, Finding finding, DossierValidator validator) {
        if (finding.element().eResource() == null) {
            return Optional.empty();
        }
        Path file = Path.of(Uris.toJava(finding.element().eResource().getURI()));
        String name = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
        return Optional.of(new JudgedDossier.Line(name.replace('\\', '/'), validator.issue(finding).getLineNumber()));
    }
}
