// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;

/** Reads the piece around a change anew; which words the change touches is seen from its surroundings, not from the whole text. */
public class PieceParsing extends PartialParsingHelper {
    private final Provider<Lexer> lexers;

    @Inject
    PieceParsing(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers) {
        this.lexers = lexers;
    }

    @Override
    public IParseResult reparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        return super.reparse(parser, previous, wholeWords(previous, change));
    }

    /** The same change from the beginning of the first word that it touches to the end of the last one. */
    private ReplaceRegion wholeWords(IParseResult previous, ReplaceRegion change) {
        String old = previous.getRootNode().getText();
        String text = old.substring(0, change.getOffset()) + change.getText() + old.substring(change.getEndOffset());
        int from = change.getOffset();
        int to = from + change.getText().length();
        int origin = firstToRead(previous, from);
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text.substring(origin)));
        int start = origin;
        int end = origin;
        Token token = lexer.nextToken();
        while (token != Token.EOF_TOKEN && (end <= from || end < to)) {
            if (end <= from) {
                start = origin + ((CommonToken) token).getStartIndex();
            }
            end = origin + ((CommonToken) token).getStopIndex() + 1;
            token = lexer.nextToken();
        }
        return new ReplaceRegion(start, end - start - (text.length() - old.length()), text.substring(start, end));
    }

    /** Where a word begins that the change leaves alone; that of a faulty text may begin anywhere. */
    private static int firstToRead(IParseResult previous, int offset) {
        int first = offset;
        for (int i = 0; i < 2 && first > 0 && !previous.hasSyntaxErrors(); i++) {
            ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(previous.getRootNode(), first - 1);
            first = word == null ? 0 : word.getTotalOffset();
        }
        return previous.hasSyntaxErrors() ? 0 : first;
    }
}
