// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a file is no longer the one that was read, so that saving would destroy somebody's work. */
public final class ChangedOnDiskException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public ChangedOnDiskException(Path file) {
        super(file.toString());
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
