// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.pacte.dsl.values.Words;
import org.pacte.model.contract.ContractPackage;

/** Finds values of several words that were written without their hyphens: "en cours" for en-cours. */
final class WordsApart {
    private static final int MOST_WORDS = 6;

    private WordsApart() {
    }

    /** The value that the faulty word and those after it on its line make together. */
    static Optional<String> joined(RecognitionException cause) {
        if (!(cause.input instanceof TokenStream tokens)) {
            return Optional.empty();
        }
        final StringBuilder words = new StringBuilder(cause.token.getText());
        int count = 1;
        for (int i = cause.token.getTokenIndex() + 1; i < tokens.size() && count < MOST_WORDS; i++) {
            final Token next = tokens.get(i);
            if (next.getChannel() == Token.DEFAULT_CHANNEL) {
                if (next.getLine() != cause.token.getLine() || !Character.isLetter(next.getText().codePointAt(0))) {
                    return Optional.empty();
                }
                words.append('-').append(next.getText());
                count++;
                if (values().contains(words.toString())) {
                    return Optional.of(words.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> values() {
        return ContractPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(list -> Words.writable(list).stream()).map(Enumerator::getLiteral).filter(value -> value.indexOf('-') > 0)
                .collect(Collectors.toSet());
    }
}
