// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that tests read: the corpus of this project, and the examples of the repository. */
public final class Samples {
    private static final String CORPUS = "dsl/org.pacte.dsl.tests/corpus";

    private Samples() {
    }

    /** Returns the contract files below a folder of the corpus, sorted. */
    public static List<Path> corpus(String folder) {
        return below(root().resolve(CORPUS).resolve(folder));
    }

    public static Path corpusFile(String path) {
        return root().resolve(CORPUS).resolve(path);
    }

    /** Returns all contract files of the examples, sorted. */
    public static List<Path> examples() {
        return below(root().resolve("examples"));
    }

    public static Path example(String path) {
        return root().resolve("examples").resolve(path);
    }

    /** Returns a file or folder of the manual. */
    public static Path document(String path) {
        return root().resolve("docs").resolve(path);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pacte")).sorted().toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their project or above it. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(CORPUS))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No " + CORPUS + " above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
