// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.TextRange;

/** Finds what can be folded: blocks, comments and texts of several lines. */
public final class Folds {
    private final String text;
    private final List<Fold> folds = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int commentsStart = -1;
    private int commentsEnd;

    private Folds(String text) {
        this.text = text;
    }

    /** The folds of a file in the order of the text; those that overlap lie in each other. */
    public static List<Fold> of(XtextResource resource) {
        Folds folds = new Folds(resource.getParseResult().getRootNode().getText());
        RunningRequest request = RunningRequest.of(resource);
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            request.goOn();
            folds.visit(leaf);
        }
        folds.endComments();
        folds.folds.sort(Comparator.comparingInt((Fold fold) -> fold.range().offset()));
        return folds.folds;
    }

    private void visit(ILeafNode leaf) {
        String terminal = leaf.getGrammarElement() instanceof TerminalRule rule ? rule.getName() : "";
        switch (terminal) {
            case "SL_COMMENT" -> comment(leaf);
            case "WS" -> {
                if (leaf.getText().indexOf('\n') >= 0) {
                    // The end of a line belongs to its comment: this one is empty.
                    endComments();
                }
            }
            default -> {
                endComments();
                visible(leaf, terminal);
            }
        }
    }

    private void visible(ILeafNode leaf, String terminal) {
        String word = leaf.getLength() == 1 ? leaf.getText() : "";
        switch (word) {
            case "{" -> open.push(leaf.getOffset());
            case "}" -> {
                if (!open.isEmpty()) {
                    add(open.pop(), leaf.getTotalEndOffset(), Fold.Kind.BLOCK);
                }
            }
            default -> {
                boolean comment = terminal.equals("ML_COMMENT");
                add(leaf.getOffset(), leaf.getTotalEndOffset(), comment ? Fold.Kind.COMMENT : Fold.Kind.TEXT);
            }
        }
    }

    /** Comments of one line each are folded together when they follow each other. */
    private void comment(ILeafNode leaf) {
        boolean first = commentsStart < 0;
        if (first && !text.substring(lineStart(leaf.getOffset()), leaf.getOffset()).isBlank()) {
            return;
        }
        commentsStart = first ? leaf.getOffset() : commentsStart;
        commentsEnd = leaf.getTotalEndOffset();
        while (commentsEnd > leaf.getOffset() && Character.isWhitespace(text.charAt(commentsEnd - 1))) {
            commentsEnd--;
        }
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private void endComments() {
        if (commentsStart >= 0) {
            add(commentsStart, commentsEnd, Fold.Kind.COMMENT);
            commentsStart = -1;
        }
    }

    private void add(int start, int end, Fold.Kind kind) {
        int lineEnd = text.indexOf('\n', start);
        if (lineEnd >= 0 && lineEnd < end) {
            folds.add(new Fold(new TextRange(start, end - start), kind));
        }
    }

    /** Tells whether a grammar element is a comment of the language. */
    static boolean isComment(EObject element) {
        return element instanceof TerminalRule rule && rule.getName().endsWith("_COMMENT");
    }
}
