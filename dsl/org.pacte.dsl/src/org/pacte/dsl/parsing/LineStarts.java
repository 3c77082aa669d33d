// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pacte.dsl.services.PacteGrammarAccess;

/** The words with which a property or an element of a file begins: at the start of a line, they seldom belong to prose. */
@Singleton
final class LineStarts {
    /** Shorter ones, such as du, are prose as often as not. */
    private static final int SHORTEST = 3;

    private final Set<String> words;

    @Inject
    LineStarts(PacteGrammarAccess grammar) {
        words = Stream.concat(Stream.of(grammar.getDossierElementRule()), GrammarUtil.allParserRules(grammar.getGrammar()).stream()
                .filter(ParserRule::isFragment)).flatMap(rule -> FirstTokens.of(rule.getAlternatives()).stream()).flatMap(LineStarts::keywords)
                .filter(word -> word.length() >= SHORTEST).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> keywords(AbstractElement first) {
        return switch (first) {
            case Keyword keyword -> Stream.of(keyword.getValue());
            case RuleCall call when call.getRule() instanceof EnumRule list -> EcoreUtil2.eAllOfType(list, Keyword.class).stream().map(Keyword::getValue);
            default -> Stream.empty();
        };
    }

    Set<String> words() {
        return words;
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
