// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void sectionsAreCountedWithinTheirParent() {
        var document = build(Numbering.DECIMAL, body -> {
            body.section("A", a -> {
                a.section("A1", TreeTest::nothing);
                a.section("A2", a2 -> a2.section("A21", TreeTest::nothing));
            });
            body.section("B", b -> b.section("B1", TreeTest::nothing));
        });
        assertEquals(List.of("1.", "1.1", "1.2", "1.2.1", "2.", "2.1"), numbers(document));
    }

    @Test
    void theFirstArticleIsWrittenAsFrenchOrdinal() {
        Consumer<SectionBuilder> body = content -> {
            content.section("Objet", objet -> objet.section("Terme", TreeTest::nothing));
            content.section("Durée", TreeTest::nothing);
        };
        assertEquals(List.of("Article\u00A01er", "1.1", "Article\u00A02"),
                numbers(build(Numbering.articles(Locale.FRENCH), body)));
        assertEquals(List.of("Article\u00A01", "1.1", "Article\u00A02"),
                numbers(build(Numbering.articles(Locale.ENGLISH), body)));
    }

    @Test
    void anUnnumberedSectionDoesNotCountNorDoThoseInIt() {
        var document = build(Numbering.DECIMAL, body -> {
            body.unnumbered("préambule", "Préambule", inner -> inner.section("Contexte", TreeTest::nothing));
            body.section("Objet", TreeTest::nothing);
        });
        assertEquals(List.of("", "", "1."), numbers(document));
    }

    @Test
    void anchorsAreReadableAndUnique() {
        var document = build(Numbering.DECIMAL, body -> {
            body.section("Échéance & durée", TreeTest::nothing);
            body.section("Échéance, durée", TreeTest::nothing);
            body.section("2021", TreeTest::nothing);
            body.section("漢字", TreeTest::nothing);
        });
        assertEquals(List.of("echeance-duree", "echeance-duree-2", "s-2021", "s-"),
                document.sections().stream().map(Section::anchor).toList());
    }

    @Test
    void onlySafeAddressesMakeLinks() {
        for (String safe : List.of("https://example.org/a?b=c#d", "HTTP://example.org", "mailto:mairie@example.org",
                "#objet")) {
            assertTrue(Link.isSafe(safe), safe);
        }
        for (String unsafe : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org",
                "a b",
                "https:", "https://", "#", "", "vbscript:x", "\u0001javascript:alert(1)", "java\nscript:x")) {
            assertThrows(IllegalArgumentException.class, () -> new Link(unsafe, List.of()), unsafe);
        }
    }

    @Test
    void textKeepsOnlyCharactersThatEveryFormatCanHold() {
        assertEquals("a b\uFFFDc \uFFFD \uD83D\uDE93", new Text("a\tb\u0000c\n\uD800 \uD83D\uDE93").text());
        assertEquals("montant\u00A0: 1\u202F000", new Text("montant\u00A0: 1\u202F000").text());
        assertEquals("abc\u200F", new Text("a\u202Eb\u202C\u2066c\u2069\u200F").text());
    }

    @Test
    void aRowWithoutACellForEachColumnIsRefused() {
        var table = Table.captioned("Actions").text("Action", 2).text("Pilote", 1).row("Étude");
        assertThrows(IllegalArgumentException.class, table::build);
    }

    private static Document build(Numbering numbering, Consumer<SectionBuilder> body) {
        return new DocumentBuilder("Essai", Locale.FRENCH, LocalDate.of(2021, 10, 1)).numbering(numbering).build(body);
    }

    private static List<String> numbers(Document document) {
        return document.sections().stream().map(Section::number).toList();
    }

    private static void nothing(SectionBuilder section) {
        section.paragraph("Rien.");
    }
}
