// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pacte.dsl.inspection.OpenDossier;
import org.pacte.dsl.inspection.SourceFile;

/**
 * A dossier that was read, and which of its files the user asked about.
 *
 * @param dossier all files, since names are looked up in all of them
 * @param roots the files and folders that were asked for, absolute
 */
public record DossierSelection(OpenDossier dossier, Set<Path> roots) {

    /** Returns the files that were asked for, in the order of their paths. */
    public List<SourceFile> files() {
        return dossier.files().stream().filter(file -> roots.stream().anyMatch(file.path()::startsWith)).toList();
    }
}
