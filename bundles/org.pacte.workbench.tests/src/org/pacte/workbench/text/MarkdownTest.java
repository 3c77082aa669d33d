// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void paragraphsStandApartAndItemsBelowEachOther() {
        assertEquals("Un.\n\n•\u00A0a\n•\u00A0b\n\nDeux.", Markdown.styled("Un.\n\n- a\n- b\n\nDeux.").text());
    }

    @Test
    void strongWordsAreBoldWhereTheyStand() {
        Markdown.Styled styled = Markdown.styled("un **mot** fort");
        assertEquals("un mot fort", styled.text());
        assertEquals(1, styled.styles().size());
        assertEquals(3, styled.styles().getFirst().start);
        assertEquals(SWT.BOLD, styled.styles().getFirst().fontStyle);
    }

    @Test
    void anEscapedTextShowsAsItIs() {
        String odd = "*a* _b_ [c](d) <e> `f` # g";
        assertEquals(odd, Markdown.styled(Markdown.escaped(odd)).text());
    }
}
