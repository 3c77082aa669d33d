// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;

class WritingTest extends Journey {

    @Test
    void marksAreWrittenInPairsAndSteppedOver() {
        openBourges();
        StyledText text = atEnd();
        int start = text.getCharCount();
        window.type(text, "axe essai \"Essai\" {");
        assertEquals("axe essai \"Essai\" {}", text.getText().substring(start));
        window.type(text, "}");
        assertEquals("axe essai \"Essai\" {}", text.getText().substring(start));
        assertEquals(text.getCharCount(), text.getCaretOffset());
    }

    @Test
    void guillemetsAreWrittenWithTheirNoBreakSpaces() {
        openBourges();
        StyledText text = atEnd();
        int start = text.getCharCount();
        window.type(text, "«mot»");
        assertEquals("«\u00A0mot\u00A0»", text.getText().substring(start));
    }

    @Test
    void aSpaceTypedBesideAGuillemetIsTheOneThatItHasBrought() {
        openBourges();
        StyledText text = atEnd();
        int start = text.getCharCount();
        window.type(text, "« deux mots »");
        assertEquals("«\u00A0deux mots\u00A0»", text.getText().substring(start));
    }

    @Test
    void enterBetweenBracesOpensTheBlock() {
        openBourges();
        StyledText text = atEnd();
        int start = text.getCharCount();
        window.type(text, "axe essai \"Essai\" {\nchamps sport");
        assertEquals("axe essai \"Essai\" {\n  champs sport\n}", text.getText().substring(start));
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Test
    void theBackspaceTakesAnEmptyPairAway() {
        openBourges();
        StyledText text = atEnd();
        int start = text.getCharCount();
        window.type(text, "(\b");
        assertEquals("", text.getText().substring(start));
    }

    @Test
    void theQuickOutlineLeadsToTheElementThatIsTyped() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        window.run("org.pacte.workbench.command.quickOutline");
        Text filter = window.await("the filter", () -> window.byId(Text.class, "outline.filter"));
        filter.setText("video");
        Tree tree = window.await("the tree", () -> window.byId(Tree.class, "outline.quick"));
        window.waitUntil("a selected element", () -> tree.getSelectionCount() == 1);
        window.picture("plan-rapide");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        window.waitUntil("the element in the text", () -> text.getSelectionCount() > 0
                && text.getLine(text.getLineAtOffset(text.getSelection().x)).contains("vidéoprotection"));
    }

    @Test
    void aBlockCanBeFoldedAndUnfolded() {
        openBourges();
        StyledText text = text();
        int lines = text.getLineCount();
        text.setFocus();
        window.waitUntil("folded lines", () -> {
            window.run("org.pacte.workbench.command.collapseAll");
            return text.getLineCount() < lines / 2;
        });
        window.picture("replie");
        window.run("org.pacte.workbench.command.expandAll");
        assertEquals(lines, text.getLineCount());
    }

    @Test
    void linesBecomeCommentsAndLinesAgainEachInOneStep() {
        openBourges();
        StyledText text = text();
        String before = text.getText();
        int start = before.indexOf("  type CSI");
        text.setFocus();
        text.setSelection(start, before.indexOf("territoires", start));
        window.run("org.pacte.workbench.command.toggleComment");
        assertEquals("  // type CSI", text.getText().substring(start, start + 13));
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, text.getText());
    }

    @Test
    void theLayoutOfTheWholeTextIsUndoneInOneStep() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        text.replaceTextRange(text.getText().indexOf("  type CSI"), 2, "          ");
        text.replaceTextRange(text.getText().indexOf("  territoires"), 2, "       ");
        window.rest(500);
        String crooked = text.getText();
        window.run("org.pacte.workbench.command.format");
        window.waitUntil("the layout", () -> text.getText().contains("\n  type CSI\n"));
        assertTrue(text.getText().contains("\n  territoires"));
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(crooked, text.getText());
    }

    private StyledText atEnd() {
        StyledText text = text();
        text.setFocus();
        text.append("\n");
        text.setSelection(text.getCharCount());
        return text;
    }
}
