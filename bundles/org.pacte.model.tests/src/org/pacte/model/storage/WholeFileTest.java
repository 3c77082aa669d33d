// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] NEW = "nouveau".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "the system has no such permissions");
        final Path file = Files.writeString(folder.resolve("a.pacte"), "ancien");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.write(file, NEW);
        assertEquals("nouveau", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        final Path file = Files.writeString(folder.resolve("a.pacte"), "ancien");
        final Path link = folder.resolve("lien.pacte");
        assumeTrue(canLink(link, file), "the system forbids links");
        WholeFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("nouveau", Files.readString(file));
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("dossier/plein"));
        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("dossier"), NEW));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static boolean canLink(Path link, Path file) {
        try {
            return Files.createSymbolicLink(link, file) != null;
        } catch (final IOException e) {
            return false;
        }
    }
}
