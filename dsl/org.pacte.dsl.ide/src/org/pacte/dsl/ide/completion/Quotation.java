// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The parts of a text where the language has nothing to say: texts between marks, and comments. */
final class Quotation {
    private static final Set<String> CLOSED = Set.of("STRING", "QUOTED", "RAW", "ML_COMMENT");
    private static final String LINE_COMMENT = "SL_COMMENT";
    private static final String UNCLOSED = "UNCLOSED";

    private Quotation() {
    }

    /** Tells whether an offset lies inside a text or a comment, be it closed or not. */
    static boolean contains(String text, int offset, XtextResource resource) {
        ILeafNode leaf = offset == 0 ? null
                : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset - 1);
        if (leaf == null) {
            return false;
        }
        String terminal = terminal(leaf);
        if (CLOSED.contains(terminal)) {
            return offset < leaf.getEndOffset();
        }
        if (terminal.equals(UNCLOSED)) {
            return true;
        }
        if (terminal.equals(LINE_COMMENT)) {
            return text.charAt(offset - 1) != '\n';
        }
        return isOpen(text, offset);
    }

    private static String terminal(ILeafNode leaf) {
        return switch (leaf.getGrammarElement()) {
            case RuleCall call -> call.getRule().getName();
            case AbstractRule rule -> rule.getName();
            case null, default -> "";
        };
    }

    /** Tells whether a mark was opened before the offset and not closed: an odd quotation mark, or a guillemet. */
    private static boolean isOpen(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        String before = text.substring(line, offset);
        int comment = before.indexOf("//");
        long marks = (comment < 0 ? before : before.substring(0, comment)).chars().filter(c -> c == '"').count();
        return marks % 2 == 1 || before.lastIndexOf('«') > before.lastIndexOf('»');
    }
}
