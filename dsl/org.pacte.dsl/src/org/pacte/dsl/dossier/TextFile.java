// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A contract file as it was read, or why it could not be.
 *
 * @param file where it lies
 * @param resource its model and text; empty when the file could not be read
 * @param fault why not, for the user; empty otherwise
 * @param line where the fault stands, from 1
 * @param column the same, from 1
 * @param guess what the text of a file that could not be read seems to be; empty when nothing is known of it
 */
public record TextFile(Path file, Optional<XtextResource> resource, String fault, int line, int column, Optional<String> guess) {
    static TextFile of(Path file, XtextResource resource) {
        return new TextFile(file, Optional.of(resource), "", 1, 1, Optional.empty());
    }

    static TextFile unreadable(Path file, String fault) {
        return new TextFile(file, Optional.empty(), fault, 1, 1, Optional.empty());
    }

    static TextFile unreadable(Path file, String fault, int line, int column, String guess) {
        return new TextFile(file, Optional.empty(), fault, line, column, Optional.of(guess));
    }
}
