// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Samples;
import org.pacte.documents.Xml;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.w3c.dom.Element;

class DocxWriterTest {

    private static final String TEXT = "word/document.xml";

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(Samples.complete()), bytes(Samples.complete()));
    }

    @Test
    void nothingInTheFileIsLaterThanTheDocument() throws Exception {
        var core = Xml.parse(parts(Samples.complete()).get("docProps/core.xml"));
        assertEquals(List.of("2021-10-01T00:00:00Z"), Xml.texts(core, "created"));
        assertEquals(List.of("2021-10-01T00:00:00Z"), Xml.texts(core, "modified"));
        assertEquals(List.of("Contrat de sécurité intégrée de Villeneuve"), Xml.texts(core, "title"));
        assertEquals(List.of("Ville de Villeneuve"), Xml.texts(core, "creator"));
        assertEquals(List.of("fr-FR"), Xml.texts(core, "language"));
        for (ZipEntry entry : entries(bytes(Samples.complete()))) {
            assertEquals(Instant.parse("1980-02-01T00:00:00Z"),
                    entry.getTimeLocal().toInstant(ZoneOffset.UTC), entry.getName());
        }
    }

    @Test
    void headingsHaveTheirStyleAndAreNumberedByTheEditor() throws Exception {
        try (var document = open(Samples.complete())) {
            var headings = document.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .toList();
            assertEquals(
                    List.of("Heading1", "Heading1", "Heading2", "Heading2", "Heading3", "Heading1", "Heading2",
                            "Heading1"),
                    headings.stream().map(p -> p.getStyle()).toList());
            assertEquals("Objet et durée", headings.get(1).getText());
            for (String style : List.of("heading 1", "Title", "toc 1", "caption", "footer")) {
                assertNotNull(document.getStyles().getStyleWithName(style), style);
            }
            var level = document.getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum().getLvlArray(0);
            assertEquals("Article\u00A0%1\u00A0– ", level.getLvlText().getVal());
            assertEquals("Heading1", level.getPStyle().getVal());
        }
    }

    @Test
    void thePreambleHasNoNumberAndTheFirstArticleItsOwn() throws Exception {
        var headings = styled(text(Samples.complete()), "Heading1"::equals);
        assertEquals("0", value(headings.get(0), "numId"));
        String first = value(headings.get(1), "numId");
        var numbering = Xml.parse(parts(Samples.complete()).get("word/numbering.xml"));
        var definition = Xml.elements(numbering, "num").stream().filter(num -> attribute(num, "numId").equals(first))
                .findFirst()
                .orElseThrow();
        assertEquals("Article\u00A0%1er\u00A0– ", value(definition, "lvlText"));
        assertEquals("0", value(definition, "abstractNumId"));
        assertEquals("", value(headings.get(2), "numId"));
    }

    @Test
    void theTableOfContentsIsFilledInAndLeadsToTheHeadings() throws Exception {
        var text = text(Samples.complete());
        var entries = styled(text, style -> style.matches("TOC[1-3]"));
        assertEquals(
                List.of("Préambule", "Article\u00A01er\u00A0– Objet et durée", "1.1\u2002Terme", "1.2\u2002Révision",
                        "Article\u00A02\u00A0– Engagements réciproques", "2.1\u2002Sécurité et tranquillité publique",
                        "Article\u00A03\u00A0– Signatures"),
                entries.stream().map(DocxWriterTest::shown).toList());
        var bookmarks = Xml.elements(text, "bookmarkStart").stream().map(mark -> attribute(mark, "name")).toList();
        for (Element entry : entries) {
            String target = attribute(Xml.elements(entry, "hyperlink").getFirst(), "anchor");
            assertTrue(bookmarks.contains(target), target);
            assertTrue(entry.getTextContent().contains(" PAGEREF " + target + " "), entry.getTextContent());
        }
        assertTrue(Xml.texts(text, "instrText").contains(" TOC \\o \"1-2\" \\h \\z \\u "));
    }

    @Test
    void everyFieldThatStartsEnds() throws Exception {
        for (Map.Entry<String, byte[]> part : parts(Samples.complete()).entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                int depth = 0;
                for (Element mark : Xml.elements(Xml.parse(part.getValue()), "fldChar")) {
                    depth += switch (attribute(mark, "fldCharType")) {
                        case "begin" -> 1;
                        case "end" -> -1;
                        default -> 0;
                    };
                    assertTrue(depth >= 0, part.getKey());
                }
                assertEquals(0, depth, part.getKey());
            }
        }
    }

    @Test
    void dataTablesRepeatTheirHeadingRowAndDescribeThemselves() throws Exception {
        var table = Xml.elements(text(Samples.complete()), "tbl").stream()
                .filter(each -> value(each, "tblStyle").equals("DataTable"))
                .findFirst().orElseThrow();
        assertEquals("Calendrier des actions", value(table, "tblCaption"));
        assertTrue(value(table, "tblDescription").startsWith("Une ligne par action"));
        var rows = Xml.elements(table, "tr");
        assertEquals(31, rows.size());
        assertEquals(1, Xml.elements(rows.get(0), "tblHeader").size());
        assertEquals(1, Xml.elements(table, "tblHeader").size());
        assertTrue(rows.stream().allMatch(row -> Xml.elements(row, "cantSplit").size() == 1));
    }

    @Test
    void signaturesStayTogether() throws Exception {
        var table = Xml.elements(text(Samples.complete()), "tbl").stream()
                .filter(each -> value(each, "tblStyle").equals("SignatureTable")).findFirst().orElseThrow();
        var rows = Xml.elements(table, "tr");
        assertEquals(2, rows.size());
        assertTrue(rows.stream().allMatch(row -> Xml.elements(row, "cantSplit").size() == 1));
        assertEquals(Xml.elements(rows.get(0), "p").size(), Xml.elements(rows.get(0), "keepNext").size());
    }

    @Test
    void pagesBearTheDraftsVersionAndTheirNumber() throws Exception {
        var parts = parts(Samples.complete());
        var headers = new ArrayList<String>();
        var footers = new ArrayList<String>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("word/header")) {
                headers.add(Xml.parse(part.getValue()).getDocumentElement().getTextContent());
            } else if (part.getKey().startsWith("word/footer")) {
                footers.add(Xml.parse(part.getValue()).getDocumentElement().getTextContent());
            }
        }
        assertEquals(2, headers.size());
        assertTrue(headers.stream().allMatch(header -> header.contains("Document de travail – version\u00A02")),
                headers.toString());
        assertTrue(footers.contains("Page\u00A0 PAGE 1\u00A0sur\u00A0 NUMPAGES 1"), footers.toString());
    }

    @Test
    void onlyLinksOutOfTheDocumentAreExternal() throws Exception {
        for (Map.Entry<String, byte[]> part : parts(Samples.complete()).entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                for (Element relation : Xml.elements(Xml.parse(part.getValue()), "Relationship")) {
                    boolean external = relation.getAttribute("TargetMode").equals("External");
                    assertEquals(external, relation.getAttribute("Target").equals("https://example.org/diagnostic"));
                }
            }
        }
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        for (Document document : List.of(Samples.repeating(Samples.HOSTILE), Samples.repeating(Samples.ENDLESS))) {
            for (Map.Entry<String, byte[]> part : parts(document).entrySet()) {
                assertNotNull(Xml.parse(part.getValue()).getDocumentElement(), part.getKey());
            }
            assertEquals(document.title(), shown(styled(text(document), "Title"::equals).getFirst()));
        }
    }

    @Test
    void everyStyleThatIsUsedExists() throws Exception {
        var parts = parts(Samples.complete());
        var known = Xml.elements(Xml.parse(parts.get("word/styles.xml")), "style").stream()
                .map(s -> attribute(s, "styleId")).toList();
        for (String name : parts.keySet().stream().filter(part -> part.matches("word/[a-z]+[0-9]*\\.xml")).toList()) {
            var part = Xml.parse(parts.get(name));
            for (String kind : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                for (Element use : Xml.elements(part, kind)) {
                    assertTrue(known.contains(attribute(use, "val")), name + ": " + attribute(use, "val"));
                }
            }
        }
    }

    @Test
    void aDocumentWithoutContentsAsksForNoUpdate() throws Exception {
        assertEquals(1,
                Xml.elements(Xml.parse(parts(Samples.complete()).get("word/settings.xml")), "updateFields").size());
        var plain = new DocumentBuilder("Note", Locale.FRENCH, LocalDate.of(2021, 1, 1))
                .build(body -> body.paragraph("Rien."));
        assertEquals(0, Xml.elements(Xml.parse(parts(plain).get("word/settings.xml")), "updateFields").size());
        assertFalse(new String(parts(plain).get(TEXT), StandardCharsets.UTF_8).contains("titlePg"));
    }

    private static List<Element> styled(org.w3c.dom.Document text, Predicate<String> style) {
        return Xml.elements(text, "p").stream().filter(paragraph -> style.test(value(paragraph, "pStyle"))).toList();
    }

    private static String shown(Element paragraph) {
        return String.join("", Xml.texts(paragraph, "t"));
    }

    private static String value(Element root, String element) {
        return Xml.elements(root, element).stream().findFirst().map(found -> attribute(found, "val")).orElse("");
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static org.w3c.dom.Document text(Document document) throws Exception {
        return Xml.parse(parts(document).get(TEXT));
    }

    private static XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    private static List<ZipEntry> entries(byte[] archive) throws IOException {
        var entries = new ArrayList<ZipEntry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Map<String, byte[]> parts(Document document) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
