// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.appearance.Tone;

/** Colours what can be told from the letters alone, at once; {@link SemanticColours} adds what needs the language. */
final class SyntaxColours {
    private SyntaxColours() {
    }

    static IPresentationReconciler reconciler(Palette palette) {
        PresentationReconciler reconciler = new PresentationReconciler();
        add(reconciler, IDocument.DEFAULT_CONTENT_TYPE, words(palette));
        add(reconciler, ContractPartitions.COMMENT, uniform(palette.of(SemanticToken.Kind.COMMENT)));
        add(reconciler, ContractPartitions.QUOTED, uniform(palette.of(SemanticToken.Kind.STRING)));
        return reconciler;
    }

    private static void add(PresentationReconciler reconciler, String contentType, RuleBasedScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, contentType);
        reconciler.setRepairer(repairer, contentType);
    }

    private static RuleBasedScanner uniform(TextAttribute look) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(new Token(look));
        return scanner;
    }

    private static RuleBasedScanner words(Palette palette) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        Token plain = new Token(new TextAttribute(palette.get(Tone.TEXT)));
        scanner.setDefaultReturnToken(plain);
        scanner.setRules(new WordRule(new Words(), plain),
                new Numbers(new Token(palette.of(SemanticToken.Kind.NUMBER))));
        return scanner;
    }

    /** A name or a keyword: digits and hyphens inside it are no numbers. */
    private static final class Words implements IWordDetector {
        @Override
        public boolean isWordStart(char c) {
            return Character.isLetter(c) || c == '_';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-';
        }
    }

    /** A number or a date: digits with their commas, slashes and no-break spaces. */
    private record Numbers(IToken token) implements IRule {
        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int read = scanner.read();
            if (!Character.isDigit(read)) {
                scanner.unread();
                return Token.UNDEFINED;
            }
            while (Character.isDigit(read) || read == ',' || read == '/' || read == '\u00A0' || read == '\u202F') {
                read = scanner.read();
            }
            scanner.unread();
            return token;
        }
    }
}
