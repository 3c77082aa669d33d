// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pacte.workbench.dossier.StoredText;
import org.pacte.workbench.dossier.TextStore;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.safety.History;

/**
 * A file as it is opened.
 *
 * @param draft the text of it that was not saved when the workbench last ended
 * @param writable whether it can be saved
 */
record OpenedFile(StoredText text, Optional<Drafts.Draft> draft, boolean writable) {

    /** Reads a file in the background; empty when it cannot be read. */
    static Optional<OpenedFile> read(Path file, Drafts drafts, History history) {
        try {
            StoredText text = TextStore.read(file);
            Optional<Drafts.Draft> draft = drafts.find(file).filter(each -> !each.text().equals(text.text()));
            if (draft.isPresent()) {
                // It stays within reach whatever is answered: the next draft takes its place.
                history.keep(file, draft.get().text(), draft.get().kept());
            }
            return Optional.of(new OpenedFile(text, draft, Files.isWritable(file)));
        } catch (IOException e) {
            // The editor says so instead of showing the text.
            return Optional.empty();
        }
    }
}
