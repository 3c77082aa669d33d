// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/**
 * Writes the second mark of a pair together with the first, steps over a second mark that is already there, sets
 * selected words between marks, and takes an empty pair away as a whole.
 */
final class AutoClosing implements VerifyKeyListener {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final SourceViewer viewer;

    /** Two marks that belong together, with what stands between them and the words. */
    private record Pair(char opening, char closing, String gap) {
        private static Optional<Pair> openedBy(char typed) {
            return switch (typed) {
                case '{' -> Optional.of(new Pair('{', '}', ""));
                case '(' -> Optional.of(new Pair('(', ')', ""));
                case '"' -> Optional.of(new Pair('"', '"', ""));
                case '«' -> Optional.of(new Pair('«', '»', String.valueOf(NO_BREAK_SPACE)));
                default -> Optional.empty();
            };
        }

        private String around(String words) {
            return opening + gap + words + gap + closing;
        }
    }

    AutoClosing(SourceViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (!event.doit || !viewer.isEditable() || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0
                || viewer.getTextWidget().getBlockSelection()) {
            return;
        }
        Point selection = viewer.getSelectedRange();
        try {
            event.doit = !typed(event.character, viewer.getDocument(), selection);
        } catch (BadLocationException e) {
            // The text is being changed: the key is taken as it is.
            ILog.of(AutoClosing.class).info(e.getMessage(), e);
        }
    }

    /** Does what a key means here, and tells whether there was anything special to do. */
    private boolean typed(char key, IDocument document, Point selection) throws BadLocationException {
        if (key == SWT.BS) {
            return selection.y == 0 && removesPair(document, selection.x);
        }
        if (selection.y == 0 && stepsOver(key, document, selection.x)) {
            return true;
        }
        Optional<Pair> pair = Pair.openedBy(key);
        if (pair.isEmpty() || !plain(document, selection.x)) {
            return false;
        }
        if (selection.y > 0) {
            return key != '{' && surround(pair.get(), document, selection);
        }
        if (!roomBehind(document, selection.x)) {
            return false;
        }
        String text = pair.get().around("");
        document.replace(selection.x, 0, text);
        viewer.setSelectedRange(selection.x + text.length() / 2, 0);
        return true;
    }

    private boolean surround(Pair pair, IDocument document, Point selection) throws BadLocationException {
        String words = document.get(selection.x, selection.y);
        if (words.indexOf('\n') >= 0) {
            return false;
        }
        document.replace(selection.x, selection.y, pair.around(words));
        viewer.setSelectedRange(selection.x + 1 + pair.gap().length(), words.length());
        return true;
    }

    private boolean stepsOver(char key, IDocument document, int offset) throws BadLocationException {
        if (key == ' ') {
            // The guillemet has brought its own space.
            return offset > 1 && document.getChar(offset - 1) == NO_BREAK_SPACE && document.getChar(offset - 2) == '«';
        }
        if ("})\"»".indexOf(key) < 0) {
            return false;
        }
        int at = offset;
        if (key == '»') {
            while (charAt(document, at) == NO_BREAK_SPACE) {
                at++;
            }
        }
        if (charAt(document, at) != key || key == '"' && !ContractPartitions.QUOTED.equals(partition(document, at))) {
            return false;
        }
        boolean spaced = key == '»' && at > offset && offset > 0 && document.getChar(offset - 1) == ' ';
        if (spaced) {
            document.replace(offset - 1, 1, "");
        }
        viewer.setSelectedRange(spaced ? at : at + 1, 0);
        return true;
    }

    private static boolean removesPair(IDocument document, int offset) throws BadLocationException {
        Optional<Pair> pair = offset == 0 ? Optional.empty() : Pair.openedBy(document.getChar(offset - 1));
        if (pair.isPresent() && charAt(document, offset) == pair.get().closing()) {
            document.replace(offset - 1, 2, "");
            return true;
        }
        if (offset > 1 && document.getChar(offset - 2) == '«' && document.getChar(offset - 1) == NO_BREAK_SPACE
                && charAt(document, offset) == NO_BREAK_SPACE && charAt(document, offset + 1) == '»') {
            document.replace(offset - 2, 4, "");
            return true;
        }
        return false;
    }

    /** Tells whether a place lies neither in a comment nor in a quoted text. */
    private static boolean plain(IDocument document, int offset) throws BadLocationException {
        return IDocument.DEFAULT_CONTENT_TYPE.equals(partition(document, offset));
    }

    private static String partition(IDocument document, int offset) throws BadLocationException {
        return TextUtilities.getContentType(document, IDocumentExtension3.DEFAULT_PARTITIONING, offset, false);
    }

    /** Tells whether a pair opened here would not swallow a word that follows. */
    private static boolean roomBehind(IDocument document, int offset) throws BadLocationException {
        char next = charAt(document, offset);
        return !Character.isLetterOrDigit(next) && "_\"«".indexOf(next) < 0;
    }

    private static char charAt(IDocument document, int offset) throws BadLocationException {
        return offset < document.getLength() ? document.getChar(offset) : '\n';
    }
}
