// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.SemanticToken.Kind;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.appearance.Palette;

/**
 * The colours that depend on what a word means. Between two answers of the language services the known words are
 * shifted with the text, so that nothing flickers while somebody types.
 */
final class SemanticColours implements ITextPresentationListener, IDocumentListener {
    private final Palette palette;
    private int[] starts = {};
    private int[] ends = {};
    private Kind[] kinds = {};

    SemanticColours(Palette palette) {
        this.palette = palette;
    }

    /**
     * Takes the words of the latest text.
     *
     * @return the part of the text that looks different now, if there is one
     */
    Optional<IRegion> update(List<SemanticToken> tokens) {
        int[] newStarts = tokens.stream().mapToInt(token -> token.range().offset()).toArray();
        int[] newEnds = tokens.stream().mapToInt(token -> token.range().end()).toArray();
        Kind[] newKinds = tokens.stream().map(SemanticToken::kind).toArray(Kind[]::new);
        Optional<IRegion> changed = difference(newStarts, newEnds, newKinds);
        starts = newStarts;
        ends = newEnds;
        kinds = newKinds;
        return changed;
    }

    /** Returns the kind of the word at an offset. */
    Optional<Kind> kindAt(int offset) {
        return indexAt(offset) < 0 ? Optional.empty() : Optional.of(kinds[indexAt(offset)]);
    }

    /** Returns where the word at an offset stands. */
    Optional<TextRange> rangeAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(new TextRange(starts[index], ends[index] - starts[index]));
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        int first = firstEndingAfter(extent.getOffset());
        for (int i = first; i < starts.length && starts[i] < end; i++) {
            int from = Math.max(starts[i], extent.getOffset());
            int to = Math.min(ends[i], end);
            if (to > from) {
                presentation.mergeStyleRange(style(from, to - from, palette.of(kinds[i])));
            }
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The words are shifted when the change has happened.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int removedEnd = event.getOffset() + event.getLength();
        int shift = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        int kept = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= removedEnd) {
                move(i, kept++, shift, shift);
            } else if (ends[i] <= event.getOffset()) {
                move(i, kept++, 0, 0);
            } else if (starts[i] <= event.getOffset() && ends[i] >= removedEnd) {
                move(i, kept++, 0, shift);
            }
        }
        starts = Arrays.copyOf(starts, kept);
        ends = Arrays.copyOf(ends, kept);
        kinds = Arrays.copyOf(kinds, kept);
    }

    private void move(int from, int to, int startShift, int endShift) {
        starts[to] = starts[from] + startShift;
        ends[to] = ends[from] + endShift;
        kinds[to] = kinds[from];
    }

    private Optional<IRegion> difference(int[] newStarts, int[] newEnds, Kind[] newKinds) {
        int shorter = Math.min(starts.length, newStarts.length);
        int head = 0;
        while (head < shorter && starts[head] == newStarts[head] && ends[head] == newEnds[head]
                && kinds[head] == newKinds[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same(starts.length - 1 - tail, newStarts, newEnds, newKinds, newStarts.length - 1 - tail)) {
            tail++;
        }
        int from = Integer.MAX_VALUE;
        int to = -1;
        if (head < starts.length - tail) {
            from = starts[head];
            to = ends[starts.length - 1 - tail];
        }
        if (head < newStarts.length - tail) {
            from = Math.min(from, newStarts[head]);
            to = Math.max(to, newEnds[newStarts.length - 1 - tail]);
        }
        return to < 0 ? Optional.empty() : Optional.of(new Region(from, to - from));
    }

    private boolean same(int index, int[] newStarts, int[] newEnds, Kind[] newKinds, int newIndex) {
        return starts[index] == newStarts[newIndex] && ends[index] == newEnds[newIndex]
                && kinds[index] == newKinds[newIndex];
    }

    private int indexAt(int offset) {
        int index = firstEndingAfter(offset);
        return index < starts.length && starts[index] <= offset ? index : -1;
    }

    private int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static StyleRange style(int offset, int length, TextAttribute attribute) {
        return new StyleRange(offset, length, attribute.getForeground(), attribute.getBackground(),
                attribute.getStyle());
    }
}
