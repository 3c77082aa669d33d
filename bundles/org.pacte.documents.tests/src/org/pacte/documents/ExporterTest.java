// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.documents.tree.Document;

class ExporterTest {

    @TempDir
    Path folder;

    @Test
    void aFailingWriterLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("contrat.txt"), "ancien");
        assertThrows(IOException.class, () -> Exporter.write(Samples.complete(), writing("nouveau", true), file));
        assertEquals("ancien", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aNewDocumentTakesThePlaceOfTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("contrat.txt"), "ancien, et plus long");
        Exporter.write(Samples.complete(), writing("nouveau", false), file);
        assertEquals("nouveau", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aMissingFolderIsMade() throws IOException {
        Path file = folder.resolve("sortie/2021/contrat.txt");
        Exporter.write(Samples.complete(), writing("nouveau", false), file);
        assertEquals("nouveau", Files.readString(file));
    }

    @Test
    void aLinkedFileIsReplacedWhereItLies() throws IOException {
        Path file = Files.writeString(folder.resolve("contrat.txt"), "ancien");
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("lien.txt"), file);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return;
        }
        Exporter.write(Samples.complete(), writing("nouveau", false), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("nouveau", Files.readString(file));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static DocumentWriter writing(String text, boolean failing) {
        return new DocumentWriter() {
            @Override
            public String format() {
                return "texte";
            }

            @Override
            public String extension() {
                return "txt";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public void write(Document document, OutputStream out) throws IOException {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                if (failing) {
                    throw new IOException("Le disque est plein.");
                }
            }
        };
    }
}
