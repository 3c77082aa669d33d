// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.SemanticToken.Kind;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.appearance.Palette;

class SemanticColoursTest {
    private final Document document = new Document("axe a axe b");
    private final SemanticColours colours = new SemanticColours(new Palette(false));

    @Test
    void wordsBehindAChangeMoveWithTheText() throws BadLocationException {
        prepare();
        document.replace(4, 1, "long");
        assertEquals(Optional.of(new TextRange(9, 3)), colours.rangeAt(10));
        assertEquals(Optional.of(Kind.BLOCK), colours.kindAt(0));
    }

    @Test
    void aWordThatIsCutLosesItsColour() throws BadLocationException {
        prepare();
        document.replace(1, 4, "");
        assertEquals(Optional.empty(), colours.kindAt(0));
    }

    @Test
    void onlyWhatLooksDifferentIsDrawnAgain() {
        prepare();
        Optional<IRegion> changed = colours.update(List.of(token(0, Kind.BLOCK), token(6, Kind.PROPERTY)));
        assertEquals(Optional.of(new Region(6, 3)), changed);
        assertEquals(Optional.empty(), colours.update(List.of(token(0, Kind.BLOCK), token(6, Kind.PROPERTY))));
    }

    private void prepare() {
        document.addDocumentListener(colours);
        colours.update(List.of(token(0, Kind.BLOCK), token(6, Kind.BLOCK)));
    }

    private static SemanticToken token(int offset, Kind kind) {
        return new SemanticToken(new TextRange(offset, 3), kind);
    }
}
