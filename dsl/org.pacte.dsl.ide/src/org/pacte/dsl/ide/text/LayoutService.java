// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.services.TypedLayout;

/** Lays text out. The formatter decides alone: the client's tab size and the like are not asked. */
@Singleton
public class LayoutService extends FormattingService {
    /** The changes that lay out the lines of a stretch of text, from the last to the first. */
    public List<TextChange> lineChanges(XtextResource resource, TextRange range) {
        return changes(resource, wholeLines(resource.getParseResult().getRootNode().getText(), range));
    }

    /** The space that ends the last line is not part of it: it indents the next one. */
    private static TextRange wholeLines(String text, TextRange range) {
        int start = text.lastIndexOf('\n', range.offset() - 1) + 1;
        int lineEnd = text.indexOf('\n', Math.max(start, range.end() - 1));
        if (lineEnd < 0 || range.end() >= text.length()) {
            return new TextRange(start, text.length() - start);
        }
        int end = lineEnd;
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, Math.max(1, end - 1 - start));
    }

    private List<TextChange> changes(XtextResource resource, TextRange range) {
        if (range.length() == 0 || resource.getContents().isEmpty() || resource.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        return format2(resource, new TextRegion(range.offset(), range.length()), null).stream()
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset).reversed())
                .map(each -> new TextChange(each.getOffset(), each.getLength(), each.getReplacementText())).toList();
    }

    /**
     * What to change after a key was typed: the block behind its closing brace is laid out, or only the brace's line
     * while the file has syntax errors.
     */
    public TypedLayout typed(XtextResource resource, String text, int offset, char typed) {
        List<TextChange> changes = typed == '}' ? blockChanges(resource, offset) : List.of();
        if (changes.isEmpty()) {
            return Typing.after(text, offset, typed);
        }
        return new TypedLayout(changes,
                offset + changes.stream().mapToInt(each -> each.text().length() - each.length()).sum());
    }

    /** The changes that lay out the block which ends at an offset; none while the file has syntax errors. */
    private List<TextChange> blockChanges(XtextResource resource, int offset) {
        INode brace = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset - 1);
        if (brace == null || brace.getParent() == null || !brace.getText().equals("}")) {
            return List.of();
        }
        int start = brace.getParent().getOffset();
        return changes(resource, new TextRange(start, offset - start)).stream()
                .filter(change -> change.offset() > start && change.offset() < offset).toList();
    }

    @Override
    public List<TextEdit> format(XtextResource resource, Document document, int offset, int length,
            FormattingOptions options) {
        LineIndex lines = new LineIndex(document.getContents());
        return lineChanges(resource, new TextRange(offset, length)).stream()
                .map(each -> new TextEdit(lines.range(new TextRange(each.offset(), each.length())), each.text()))
                .toList();
    }
}
