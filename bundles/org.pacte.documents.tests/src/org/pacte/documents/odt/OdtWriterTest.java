// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Samples;
import org.pacte.documents.Xml;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.Table;

class OdtWriterTest {

    @Test
    void theTypeComesFirstAndUncompressed() throws IOException {
        byte[] bytes = bytes(Samples.complete());
        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", new String(bytes, 30, 47, StandardCharsets.US_ASCII));
    }

    @Test
    void hostileAndEndlessTextsAreWellFormedAndNothingElse() throws Exception {
        for (String text : List.of(Samples.HOSTILE, Samples.ENDLESS)) {
            for (Map.Entry<String, byte[]> part : parts(Samples.repeating(text)).entrySet()) {
                if (part.getKey().endsWith(".xml")) {
                    assertEquals(List.of(), Xml.elements(Xml.parse(part.getValue()), "script"), part.getKey());
                }
            }
        }
    }

    @Test
    void theEditorCountsSectionsItselfWhereItCan() throws Exception {
        assertTrue(part("styles.xml", numbered(Numbering.DECIMAL)).contains("style:num-format=\"1\" style:num-prefix=\"\" style:num-suffix=\".\u2002\""));
        String articles = part("content.xml", numbered(Numbering.articles(Locale.FRENCH)));
        assertTrue(articles.contains("Article\u00A01er\u00A0– "), "A first label of its own is written out.");
    }

    @Test
    void aHeadRowIsRepeatedAndTheTableDescribed() throws Exception {
        String content = part("content.xml", new DocumentBuilder("Suivi", Locale.FRENCH, LocalDate.of(2021, 10, 1)).tables()
                .build(body -> body.add(Table.captioned("Suivi").description("Une ligne par engagement.").text("Texte", 1).row("x").build())));
        assertTrue(content.contains("<table:table-header-rows>") && content.contains("<table:desc>Une ligne par engagement.</table:desc>"), content);
    }

    @Test
    void severalSpacesStay() throws Exception {
        String content = part("content.xml", new DocumentBuilder("t", Locale.FRENCH, LocalDate.of(2021, 10, 1)).build(body -> body.paragraph("a  b")));
        assertTrue(content.contains(">a <text:s/>b<"), content);
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Samples.complete()), bytes(Samples.complete()));
    }

    private static Document numbered(Numbering numbering) {
        return new DocumentBuilder("t", Locale.FRENCH, LocalDate.of(2021, 10, 1)).numbering(numbering)
                .build(body -> body.section("objet", "Objet", section -> section.paragraph("x")));
    }

    private static String part(String name, Document document) throws IOException {
        return new String(parts(document).get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(Document document) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new OdtWriter().write(document, out);
        return out.toByteArray();
    }
}
