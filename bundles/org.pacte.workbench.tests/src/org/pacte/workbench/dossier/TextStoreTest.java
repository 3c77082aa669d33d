// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("contrat.pacte");
        Files.writeString(file, "un");
        TextStore.write(file, "« deux »\n", false, TextStore.read(file).stamp());
        assertEquals("« deux »\n", TextStore.read(file).text());
        assertOnly("contrat.pacte");
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        Path file = folder.resolve("contrat.pacte");
        Files.writeString(file, "un");
        FileStamp seen = TextStore.read(file).stamp();
        Files.writeString(file, "d’un autre");
        assertThrows(ChangedOnDiskException.class, () -> TextStore.write(file, "de moi", false, seen));
        assertEquals("d’un autre", Files.readString(file));
        assertOnly("contrat.pacte");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndIsKept() throws IOException {
        Path file = folder.resolve("contrat.pacte");
        Files.writeString(file, "\uFEFFun");
        StoredText read = TextStore.read(file);
        assertEquals("un", read.text());
        TextStore.write(file, "deux", read.marked(), read.stamp());
        assertEquals("\uFEFFdeux", Files.readString(file));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() throws IOException {
        Path file = folder.resolve("contrat.pacte");
        byte[] bytes = "échéance".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        StoredText read = TextStore.read(file);
        assertFalse(read.utf8());
        assertEquals("échéance", read.text());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(names), files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
