// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacte.model.storage.WholeFile;

/**
 * What files held before they were saved, the latest versions of each. Reads and writes the disk: not for the window's
 * thread.
 */
public final class History {
    /** How many versions of a file are kept. */
    static final int KEPT = 50;
    /** Larger texts are not kept, in UTF-16 units. */
    static final int LARGEST = 4_000_000;
    private static final String END = ".pacte";

    private final Path folder;

    /** A former content of a file. */
    public record Version(Path place, Instant saved) {
        /** Reads the text of the version. */
        public String text() throws IOException {
            return Files.readString(place, StandardCharsets.UTF_8);
        }
    }

    public History(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps what a file held until it was saved.
     *
     * @param when when it was replaced; versions of one millisecond replace each other
     */
    public void keep(Path file, String text, Instant when) throws IOException {
        Optional<Version> last = versions(file).stream().findFirst();
        if (text.length() > LARGEST || last.isPresent() && last.get().text().equals(text)) {
            return;
        }
        WholeFile.write(place(file).resolve(when.toEpochMilli() + END), text.getBytes(StandardCharsets.UTF_8));
        for (Version old : versions(file).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.place());
        }
    }

    /** Returns the versions of a file, the latest first. */
    public List<Version> versions(Path file) throws IOException {
        if (!Files.isDirectory(place(file))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place(file))) {
            return all.flatMap(each -> version(each).stream())
                    .sorted(Comparator.comparing(Version::saved).reversed()).toList();
        }
    }

    private static Optional<Version> version(Path place) {
        String name = place.getFileName().toString();
        try {
            return name.endsWith(END) ? Optional.of(new Version(place,
                    Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.length() - END.length())))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // None of ours.
            return Optional.empty();
        }
    }

    private Path place(Path file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
