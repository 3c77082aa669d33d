// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Samples;
import org.pacte.documents.Xml;
import org.pacte.documents.tree.Document;
import org.w3c.dom.Element;

class HtmlWriterTest {

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        assertArrayEquals(bytes(Samples.complete()), bytes(Samples.complete()));
    }

    @Test
    void thePageIsWellFormedAndTellsItsLanguageAndTitle() throws Exception {
        var page = page(Samples.complete());
        assertEquals("html", page.getDocumentElement().getLocalName());
        assertEquals("fr", page.getDocumentElement().getAttribute("lang"));
        assertEquals(List.of("Contrat de sécurité intégrée de Villeneuve – Document de travail – version\u00A02"),
                Xml.texts(page, "title"));
    }

    @Test
    void thePageAsksForNoOtherFile() throws Exception {
        var page = page(Samples.complete());
        for (String loading : List.of("script", "link", "img", "iframe", "object", "form", "base")) {
            assertEquals(0, Xml.elements(page, loading).size(), loading);
        }
        String source = new String(bytes(Samples.complete()), StandardCharsets.UTF_8);
        assertFalse(source.contains("url(") || source.contains("@import"));
    }

    @Test
    void landmarksAndSkipLinkLeadTheReader() throws Exception {
        var page = page(Samples.complete());
        for (String landmark : List.of("header", "nav", "main")) {
            assertEquals(1, Xml.elements(page, landmark).size(), landmark);
        }
        var skip = Xml.elements(page, "a").getFirst();
        assertEquals("#" + Xml.elements(page, "main").getFirst().getAttribute("id"), skip.getAttribute("href"));
    }

    @Test
    void headingsNeverSkipALevel() throws Exception {
        int before = 0;
        for (Element heading : headings(page(Samples.complete()))) {
            int level = heading.getLocalName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.getTextContent());
            before = level;
        }
        assertTrue(before > 1);
    }

    @Test
    void headingsBearTheNumbersOfTheTree() throws Exception {
        var titles = headings(page(Samples.complete())).stream().map(Element::getTextContent).toList();
        assertTrue(titles.contains("Article\u00A01er\u00A0– Objet et durée"), titles.toString());
        assertTrue(titles.contains("1.2.1\u2002Forme de l’avenant"), titles.toString());
        assertTrue(titles.contains("Préambule"), titles.toString());
    }

    @Test
    void theTableOfContentsLeadsToEverySectionOfItsDepth() throws Exception {
        var page = page(Samples.complete());
        var links = Xml.elements(Xml.elements(page, "nav").getFirst(), "a");
        var expected = Samples.complete().sections(2).stream().map(section -> "#" + section.anchor()).toList();
        assertEquals(expected, links.stream().map(link -> link.getAttribute("href")).toList());
    }

    @Test
    void idsAreUniqueAndInternalLinksLeadSomewhere() throws Exception {
        for (Document document : List.of(Samples.complete(), Samples.repeating(Samples.HOSTILE))) {
            var page = page(document);
            var ids = new HashSet<String>();
            for (Element element : all(page)) {
                String id = element.getAttribute("id");
                assertTrue(id.isEmpty() || ids.add(id), id);
            }
            for (Element link : Xml.elements(page, "a")) {
                String target = link.getAttribute("href");
                assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), target);
            }
        }
    }

    @Test
    void tablesHaveACaptionAndHeadingsWithTheirScope() throws Exception {
        var table = Xml.elements(page(Samples.complete()), "table").getFirst();
        assertTrue(Xml.texts(table, "caption").getFirst().startsWith("Calendrier des actions"));
        var scopes = Xml.elements(table, "th").stream().map(cell -> cell.getAttribute("scope")).toList();
        assertEquals(4, scopes.stream().filter("col"::equals).count());
        assertEquals(30, scopes.stream().filter("row"::equals).count());
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        var page = page(Samples.repeating(Samples.HOSTILE));
        assertEquals(0, Xml.elements(page, "script").size());
        assertEquals(1, Xml.elements(page, "style").size());
        assertTrue(Xml.texts(page, "h1").getFirst().startsWith("<script>alert(1)</script> & \"'> ]]>"));
    }

    @Test
    void aWordWithoutEndIsWrittenWhole() throws Exception {
        assertTrue(Xml.texts(page(Samples.repeating(Samples.ENDLESS)), "h1").contains(Samples.ENDLESS));
    }

    @Test
    void notesAreCalledAndReadAtTheEnd() throws Exception {
        var page = page(Samples.complete());
        var note = all(page).stream().filter(element -> element.getAttribute("id").equals("_note1")).findFirst()
                .orElseThrow();
        assertTrue(note.getTextContent().startsWith("Rapport annuel de la police municipale"));
        assertTrue(Xml.elements(page, "a").stream().anyMatch(link -> link.getAttribute("href").equals("#_note1")));
    }

    private static List<Element> headings(org.w3c.dom.Document page) {
        return all(page).stream().filter(element -> element.getLocalName().matches("h[1-6]")).toList();
    }

    private static List<Element> all(org.w3c.dom.Document page) {
        var elements = page.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < elements.getLength(), i -> i + 1).map(elements::item).map(Element.class::cast)
                .toList();
    }

    private static org.w3c.dom.Document page(Document document) throws Exception {
        return Xml.parse(bytes(document));
    }

    private static byte[] bytes(Document document) throws Exception {
        var out = new ByteArrayOutputStream();
        new HtmlWriter().write(document, out);
        return out.toByteArray();
    }
}
