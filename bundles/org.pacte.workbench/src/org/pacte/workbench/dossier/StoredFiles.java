// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.pacte.dsl.ide.services.TextChange;

/** Changes files that nobody edits, all or none of them. Reads and writes the disk: not for the window's thread. */
public final class StoredFiles {
    private StoredFiles() {
    }

    /** A file as it was and as it was made. */
    private record Written(Path file, StoredText before, FileStamp after) {
    }

    /**
     * What has become of the files.
     *
     * @param failure why nothing was changed, if so
     */
    public record Outcome(List<URI> files, Optional<IOException> failure, List<Runnable> undo) {
        /** Gives the files their former texts back. */
        public void takeBack() {
            undo.forEach(Runnable::run);
        }
    }

    /** Makes the changes, those of each file from the last place to the first. */
    public static Outcome change(Map<Path, List<TextChange>> changes) {
        List<Written> written = new ArrayList<>();
        try {
            for (Map.Entry<Path, List<TextChange>> file : changes.entrySet()) {
                written.add(change(file.getKey(), file.getValue()));
            }
            return new Outcome(changes.keySet().stream().map(Path::toUri).toList(), Optional.empty(),
                    written.stream().<Runnable>map(file -> () -> restore(file)).toList());
        } catch (IOException e) {
            written.forEach(StoredFiles::restore);
            return new Outcome(List.of(), Optional.of(e), List.of());
        }
    }

    private static Written change(Path file, List<TextChange> changes) throws IOException {
        StoredText read = TextStore.read(file);
        if (!read.utf8()) {
            throw new IOException(file + ": UTF-8");
        }
        String text = read.text();
        for (TextChange change : changes) {
            text = change.applyTo(text);
        }
        return new Written(file, read, TextStore.write(file, text, read.marked(), read.stamp()));
    }

    private static void restore(Written file) {
        try {
            TextStore.write(file.file(), file.before().text(), file.before().marked(), file.after());
        } catch (IOException e) {
            // Somebody else has changed it since: theirs stays.
            ILog.of(StoredFiles.class).warn(e.getMessage(), e);
        }
    }
}
