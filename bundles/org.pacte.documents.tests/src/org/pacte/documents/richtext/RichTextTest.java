// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.documents.tree.Emphasis;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Link;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.Strong;
import org.pacte.documents.tree.Text;

class RichTextTest {

    @Test
    void markupBecomesBlocksAndInlines() {
        var blocks = RichText.blocks("""
                Un *terme* et un **mot**.

                3. trois
                4. quatre
                   - détail

                > cité
                """);
        var paragraph = assertInstanceOf(Paragraph.class, blocks.get(0));
        assertEquals(
                List.of(new Text("Un "), new Emphasis("terme"), new Text(" et un "), new Strong("mot"), new Text(".")),
                paragraph.content());
        var list = assertInstanceOf(ItemList.class, blocks.get(1));
        assertEquals(3, list.start());
        assertInstanceOf(ItemList.class, list.items().get(1).get(1));
        assertInstanceOf(Quote.class, blocks.get(2));
    }

    @Test
    void htmlInTheTextIsText() {
        var inlines = RichText.inlines("<script>alert(1)</script>\n\nEt <b>gras</b>.", word -> word);
        assertEquals("<script>alert(1)</script> Et <b>gras</b>.", Inline.plain(inlines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[clic](javascript:alert\\(1\\))", "[clic](<java script:x>)", "[clic](data:text/html,x)",
            "[clic](file:///etc/passwd)", "[clic](relatif.html)"})
    void anUnsafeLinkKeepsItsWordsOnly(String markup) {
        assertEquals(List.of(new Paragraph("clic")), RichText.blocks(markup));
    }

    @Test
    void aSafeLinkLeads() {
        assertEquals(List.of(new Link("https://example.org/", List.of(new Text("ici")))),
                RichText.inlines("[ici](https://example.org/)", word -> word));
    }

    @Test
    void indentationMakesNoCode() {
        assertEquals(List.of(new Paragraph("Une ligne en retrait."), new Paragraph("Une autre.")),
                RichText.blocks("        Une ligne en retrait.\n\n        Une autre."));
    }

    @Test
    void typographyTouchesWordsAndNoAddress() {
        assertEquals(List.of(new Text("OUI "), new Link("https://example.org/a", List.of(new Text("ICI")))),
                RichText.inlines("oui [ici](https://example.org/a)", String::toUpperCase));
    }

    @Test
    void aTextThatNestsWithoutEndIsReadSoonAndShallow() {
        String deep = "> ".repeat(20_000) + "fond\n\n" + "- ".repeat(20_000) + "x\n\n" + "*a **b ".repeat(20_000)
                + "[".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RichText.blocks(deep));
    }
}
