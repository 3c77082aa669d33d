// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.pacte.dsl.ide.services.TextChange;

/** Changes files that nobody edits, all or none of them. Reads and writes the disk: not for the window's thread. */
public final class StoredFiles {
    private StoredFiles() {
    }

    /** A file's text before a change and after it. */
    public record Version(String before, String after) {
        /** Returns the way back. */
        public Version reversed() {
            return new Version(after, before);
        }
    }

    /** A file as it was and as it was made. */
    private record Written(Path file, StoredText before, String text, FileStamp after) {
    }

    /** What makes the new text of a file of its present one. */
    @FunctionalInterface
    private interface Revision {
        String of(String text) throws IOException;
    }

    /**
     * What has become of the files.
     *
     * @param texts what each file was and is, none when nothing was changed
     * @param failure why nothing was changed, if so
     */
    public record Outcome(SortedMap<URI, Version> texts, Optional<IOException> failure, List<Runnable> undo) {
        public List<URI> files() {
            return List.copyOf(texts.keySet());
        }

        /** Gives the files their former texts back. */
        public void takeBack() {
            undo.forEach(Runnable::run);
        }
    }

    /** Makes the changes, those of each file from the last place to the first. */
    public static Outcome change(Map<Path, List<TextChange>> changes) {
        Map<Path, Revision> revisions = new TreeMap<>();
        changes.forEach((file, edits) -> revisions.put(file, text -> {
            String changed = text;
            for (TextChange edit : edits) {
                changed = edit.applyTo(changed);
            }
            return changed;
        }));
        return revise(revisions);
    }

    /** Gives files other texts, if each of them still has the one that is expected. */
    public static Outcome replace(Map<Path, Version> versions) {
        Map<Path, Revision> revisions = new TreeMap<>();
        versions.forEach((file, version) -> revisions.put(file, text -> {
            if (!text.equals(version.before())) {
                throw new ChangedOnDiskException(file);
            }
            return version.after();
        }));
        return revise(revisions);
    }

    private static Outcome revise(Map<Path, Revision> revisions) {
        List<Written> written = new ArrayList<>();
        try {
            for (Map.Entry<Path, Revision> file : revisions.entrySet()) {
                written.add(revise(file.getKey(), file.getValue()));
            }
            SortedMap<URI, Version> texts = new TreeMap<>();
            written.forEach(file -> texts.put(file.file().toUri(), new Version(file.before().text(), file.text())));
            return new Outcome(texts, Optional.empty(),
                    written.stream().<Runnable>map(file -> () -> restore(file)).toList());
        } catch (IOException e) {
            written.forEach(StoredFiles::restore);
            return new Outcome(new TreeMap<>(), Optional.of(e), List.of());
        }
    }

    private static Written revise(Path file, Revision revision) throws IOException {
        StoredText read = TextStore.read(file);
        if (!read.utf8()) {
            throw new IOException(file + ": UTF-8");
        }
        String text = revision.of(read.text());
        return new Written(file, read, text, TextStore.write(file, text, read.marked(), read.stamp()));
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
