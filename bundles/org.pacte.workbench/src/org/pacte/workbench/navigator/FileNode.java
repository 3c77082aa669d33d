// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.net.URI;
import java.nio.file.Path;
import org.pacte.workbench.dossier.Dossier;

/** A file of a dossier in the tree. */
record FileNode(Dossier dossier, Path file) {
    URI uri() {
        return file.toUri();
    }

    /** Returns the path of the file inside its dossier. */
    String path() {
        return dossier.folder().relativize(file).toString();
    }
}
