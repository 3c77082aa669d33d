// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.pacte.model.storage.WholeFile;

/**
 * The texts that were changed and not saved, kept beside the workbench's state so that no kill loses them. Each is
 * written wholly or not at all. Reads and writes the disk: not for the window's thread.
 */
public final class Drafts {
    private static final String HEAD = "pacte-draft 1";
    private static final String END = ".draft";
    private static final int LINES = 4;

    private final Path folder;

    /**
     * An unsaved text.
     *
     * @param file the file that it is the text of
     * @param kept when it was kept
     */
    public record Draft(Path file, Instant kept, String text) {
    }

    public Drafts(Path folder) {
        this.folder = folder;
    }

    /** Keeps the unsaved text of a file instead of the one kept before. */
    public void keep(Draft draft) throws IOException {
        String content = HEAD + "\n" + draft.file() + "\n" + draft.kept() + "\n" + draft.text();
        WholeFile.write(place(draft.file()), content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the unsaved text of a file. */
    public Optional<Draft> find(Path file) {
        return read(place(file)).filter(draft -> draft.file().equals(file));
    }

    /** Forgets the unsaved text of a file: it was saved or given up. */
    public void forget(Path file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            // It is offered again the next time, which does no harm.
            ILog.of(Drafts.class).info(e.getMessage(), e);
        }
    }

    /** Returns all unsaved texts, in the order of their files. */
    public List<Draft> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(END)).flatMap(file -> read(file).stream())
                    .sorted((one, other) -> one.file().compareTo(other.file())).toList();
        } catch (IOException e) {
            ILog.of(Drafts.class).warn(e.getMessage(), e);
            return List.of();
        }
    }

    private static Optional<Draft> read(Path place) {
        try {
            String[] parts = Files.readString(place, StandardCharsets.UTF_8).split("\n", LINES);
            return parts.length == LINES && parts[0].equals(HEAD)
                    ? Optional.of(new Draft(Path.of(parts[1]), Instant.parse(parts[2]), parts[3])) : Optional.empty();
        } catch (IOException | InvalidPathException | DateTimeParseException e) {
            // There is none, or it is none of ours.
            return Optional.empty();
        }
    }

    private Path place(Path file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + END);
    }
}
