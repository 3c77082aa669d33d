// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ReplaceRegion;
import org.pacte.dsl.parser.antlr.PacteParser;
import org.pacte.dsl.parser.antlr.internal.InternalPacteParser;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.Waiver;

/** The language's parser, which goes on inside a block after a word that does not belong there. */
@Singleton
public class RecoveringParser extends PacteParser {
    private BlockRules blocks;
    private FollowUpWords words;

    @Override
    protected InternalPacteParser createParser(XtextTokenStream stream) {
        return new RecoveringInternalParser(stream, getGrammarAccess(), blocks);
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        return new FarSightedLexer(text, words);
    }

    /** A part of a file does not tell which words are keywords in it where the file holds follow-up: such a file is read whole. */
    @Override
    protected IParseResult doReparse(IParseResult previous, ReplaceRegion change) {
        final boolean followUp = previous.getRootASTElement() instanceof DossierFile file && file.getElements().stream()
                .anyMatch(each -> each instanceof ProgressReport || each instanceof Meeting || each instanceof Amendment || each instanceof Waiver);
        if (!followUp) {
            return super.doReparse(previous, change);
        }
        final StringBuilder text = new StringBuilder(previous.getRootNode().getText());
        change.applyTo(text);
        return doParse(text);
    }

    @Inject
    void setRules(BlockRules blocks, FollowUpWords words) {
        this.blocks = blocks;
        this.words = words;
    }
}
