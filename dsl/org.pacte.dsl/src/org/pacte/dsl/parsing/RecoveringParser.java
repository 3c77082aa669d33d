// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.pacte.dsl.parser.antlr.PacteParser;
import org.pacte.dsl.parser.antlr.internal.InternalPacteParser;

/** The language's parser, which goes on inside a block after a word that does not belong there. */
@Singleton
public class RecoveringParser extends PacteParser {
    private BlockRules blocks;
    private NamePlaces names;
    private LineStarts lines;
    private MeantWords meant;

    @Override
    protected InternalPacteParser createParser(XtextTokenStream stream) {
        return new RecoveringInternalParser(stream, getGrammarAccess(), blocks);
    }

    /** Returns the words of a text as this parser reads them, spaces and comments included. */
    public TokenSource words(CharStream text) {
        return createLexer(text);
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        return new FarSightedLexer(text, names, lines, meant);
    }

    @Inject
    void setRules(BlockRules blocks, NamePlaces names, LineStarts lines, MeantWords meant) {
        this.meant = meant;
        this.blocks = blocks;
        this.names = names;
        this.lines = lines;
    }
}
