// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Dossier;

/** The lines of a dossier as changes will make them. */
public record Preview(Dossier dossier) {
    /** Returns the lines that change, by file, with what is new in them; reads the disk. */
    public List<FilePlaces> of(List<FileChange> files, DossierTexts texts) {
        List<FilePlaces> shown = new ArrayList<>();
        for (FileChange file : files) {
            texts.of(file.file()).ifPresent(text -> shown.add(new FilePlaces(
                    dossier.folder().relativize(Path.of(file.file())).toString(),
                    Place.of(file.file(), file.applyTo(text), changed(file.changes())))));
        }
        return shown;
    }

    /** Returns where the changes stand once all of them are made, in the order of the text. */
    static List<TextRange> changed(List<TextChange> changes) {
        List<TextRange> ranges = new ArrayList<>();
        int shift = 0;
        for (TextChange change : changes.reversed()) {
            ranges.add(new TextRange(change.offset() + shift, change.text().length()));
            shift += change.text().length() - change.length();
        }
        return ranges;
    }
}
