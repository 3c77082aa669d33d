// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.coloring;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;

/** Semantic tokens in the encoding of the language server protocol; a token of several lines becomes one a line. */
public final class TokenEncoding {
    /** In the order of {@link org.pacte.dsl.ide.services.SemanticToken.Kind}. */
    private static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Property,
            SemanticTokenTypes.Class, SemanticTokenTypes.Variable, SemanticTokenTypes.EnumMember,
            SemanticTokenTypes.Number, SemanticTokenTypes.Event, SemanticTokenTypes.String, SemanticTokenTypes.Comment);

    private final List<Integer> data = new ArrayList<>();
    private Position previous = new Position(0, 0);

    private TokenEncoding() {
    }

    /** What the server says it can do. */
    public static SemanticTokensWithRegistrationOptions provider() {
        SemanticTokensWithRegistrationOptions options =
                new SemanticTokensWithRegistrationOptions(new SemanticTokensLegend(TYPES, List.of()));
        options.setFull(new SemanticTokensServerFull(true));
        options.setRange(true);
        return options;
    }

    /** Encodes the tokens of a text. */
    public static SemanticTokens encode(List<SemanticToken> tokens, LineIndex lines) {
        TokenEncoding encoding = new TokenEncoding();
        for (SemanticToken token : tokens) {
            encoding.addLines(token, lines);
        }
        return new SemanticTokens(encoding.data);
    }

    private void addLines(SemanticToken token, LineIndex lines) {
        int last = lines.position(token.range().end()).getLine();
        int offset = token.range().offset();
        for (int line = lines.position(offset).getLine(); line <= last; line++) {
            int end = line == last ? token.range().end() : lines.offset(new Position(line, Integer.MAX_VALUE / 2));
            add(new TextRange(offset, end - offset), token.kind(), lines);
            offset = lines.offset(new Position(line + 1, 0));
        }
    }

    private void add(TextRange range, SemanticToken.Kind kind, LineIndex lines) {
        if (range.length() > 0) {
            Position position = lines.position(range.offset());
            int downwards = position.getLine() - previous.getLine();
            data.addAll(List.of(downwards,
                    downwards == 0 ? position.getCharacter() - previous.getCharacter() : position.getCharacter(),
                    range.length(), kind.ordinal(), 0));
            previous = position;
        }
    }
}
