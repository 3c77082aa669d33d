// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pacte.model.dossier.Dossier;

/**
 * A dossier that was read from disk, as the language itself sees it; hosts open one with the inspection package.
 *
 * @param folder the folder below which its files lie
 * @param resources all files that could be read
 * @param files every file, in the order of their paths
 */
public record TextDossier(Path folder, XtextResourceSet resources, List<TextFile> files) {
    /** The model of all files that could be read. */
    public Dossier model() {
        return Dossier.of(resources.getResources());
    }
}
