// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.pacte.dsl.ide.contentassist.antlr.PacteParser;
import org.pacte.dsl.ide.contentassist.antlr.internal.InternalPacteParser;
import org.pacte.dsl.parsing.RecoveringParser;

/**
 * Reads what stands before a place word by word as the parser does, which knows where a word of the language is a name.
 *
 * <p>The two parsers are generated from one grammar and number its words differently.
 */
public class ParsersWords extends PacteParser {
    private static final List<String> OWN = Arrays.asList(InternalPacteParser.tokenNames);

    private final RecoveringParser parser;
    private final int[] types;

    @Inject
    ParsersWords(RecoveringParser parser) {
        this.parser = parser;
        this.types = Arrays.stream(org.pacte.dsl.parser.antlr.internal.InternalPacteParser.tokenNames)
                .mapToInt(name -> OWN.contains(name) ? OWN.indexOf(name) : InternalPacteParser.RULE_ANY_OTHER).toArray();
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        return new Renumbered(parser.words(text));
    }

    /** The parser's words under our numbers. */
    private final class Renumbered implements TokenSource {
        private final TokenSource words;

        private Renumbered(TokenSource words) {
            this.words = words;
        }

        @Override
        public Token nextToken() {
            Token word = words.nextToken();
            if (word.getType() >= 0) {
                word.setType(types[word.getType()]);
            }
            return word;
        }

        @Override
        public String getSourceName() {
            return words.getSourceName();
        }
    }
}
