// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Samples;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Table;

class PdfWriterTest {

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Samples.complete()))) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            assertEquals("Contrat de sécurité intégrée de Villeneuve – Document de travail – version\u00A02",
                    document.getDocumentInformation().getTitle());
            String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part") && metadata.contains("pdfaid:part"), metadata);
        }
    }

    @Test
    void itsOutlineNamesTheSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Samples.complete()))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(Samples.complete().sections(1).size(), titles.size());
            assertEquals("Préambule", titles.getFirst());
        }
    }

    @Test
    void itSaysWhatTheDocumentSays() throws IOException {
        String text = text(Samples.complete());
        assertTrue(text.contains("Les parties partagent un diagnostic"), text);
        assertTrue(text.contains("Pour la Ville de Villeneuve"), text);
        assertTrue(text.contains("Document de travail – version"), text);
    }

    @Test
    void wideTablesLieOnTheLongSide() throws IOException {
        Document tables = new DocumentBuilder("Suivi", Locale.FRENCH, LocalDate.of(2021, 10, 1)).tables()
                .build(body -> body.add(Table.captioned("Suivi").text("Texte", 1).row("x").build()));
        try (PDDocument document = Loader.loadPDF(bytes(tables))) {
            assertTrue(document.getPage(0).getMediaBox().getWidth() > document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void hostileAndEndlessTextsAreHarmless() throws IOException {
        for (String text : List.of(Samples.HOSTILE, Samples.ENDLESS)) {
            try (PDDocument document = Loader.loadPDF(bytes(Samples.repeating(text)))) {
                assertTrue(document.getNumberOfPages() > 0);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Samples.complete()), bytes(Samples.complete()));
    }

    private static String text(Document document) throws IOException {
        try (PDDocument read = Loader.loadPDF(bytes(document))) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }
}
