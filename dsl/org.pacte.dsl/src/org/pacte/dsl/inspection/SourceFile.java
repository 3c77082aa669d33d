// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.checks.Severity;
import org.pacte.dsl.dossier.TextFile;

/** A contract file of a dossier, or why it could not be read. */
public final class SourceFile {
    private final TextFile file;

    SourceFile(TextFile file) {
        this.file = file;
    }

    /** Returns where the file lies. */
    public Path path() {
        return file.file();
    }

    /** Returns why the file could not be read; empty when it was. */
    public Optional<Issue> fault() {
        return file.resource().isPresent() ? Optional.empty()
                : Optional.of(Issue.ofFile(path(), Severity.ERROR, file.fault(), "", file.line(), file.column()));
    }

    /** Returns what the text of a file that could not be read seems to be. */
    Optional<String> guess() {
        return file.guess();
    }

    /** Returns the text as it was read; empty when the file could not be. */
    public String text() {
        return file.resource().map(resource -> resource.getParseResult().getRootNode().getText()).orElse("");
    }

    /** Returns the parsed file; empty when it could not be read. */
    Optional<XtextResource> resource() {
        return file.resource();
    }
}
