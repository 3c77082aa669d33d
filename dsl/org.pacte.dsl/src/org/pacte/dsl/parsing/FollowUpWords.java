// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.pacte.dsl.services.PacteGrammarAccess;

/**
 * The keywords of reports, meetings, amendments and waivers, each with the elements in which it is one.
 *
 * <p>Elsewhere they are plain words: bilan, décision or participants are what authors call an action or an indicator.
 */
@Singleton
final class FollowUpWords {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "bilan", Set.of("devant", "réalisé", "météo", "preuve", "fiabilité", "décision", "responsable", "sur"),
            "réunion", Set.of("participants", "ordre-du-jour", "décision", "responsable", "sur"),
            "avenant", Set.of("ajoute", "modifie", "retire"),
            "dérogation", Set.of("sur"));

    private final Map<Integer, Set<Integer>> bySection = new HashMap<>();
    private final Set<Integer> declarations = new HashSet<>();
    private final Set<Integer> words = new HashSet<>();
    private final int open;
    private final int close;

    @Inject
    FollowUpWords(PacteGrammarAccess grammar, ITokenDefProvider tokens) {
        final Map<String, Integer> types = tokens.getTokenDefMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        WORDS.forEach((section, inside) -> bySection.put(type(section, types),
                inside.stream().map(word -> type(word, types)).collect(Collectors.toSet())));
        open = type(Braces.OPEN, types);
        close = type(Braces.CLOSE, types);
        bySection.values().forEach(words::addAll);
        FirstTokens.of(grammar.getDossierElementRule().getAlternatives()).stream()
                .filter(Keyword.class::isInstance).map(Keyword.class::cast).forEach(word -> declarations.add(type(word.getValue(), types)));
    }

    private static Integer type(String keyword, Map<String, Integer> types) {
        return types.get("'" + keyword + "'");
    }

    /** The type of an opening brace. */
    int open() {
        return open;
    }

    /** The type of a closing brace. */
    int close() {
        return close;
    }

    /** Tells whether a token begins an element of a file. */
    boolean isDeclaration(int type) {
        return declarations.contains(type);
    }

    /** Tells whether a token begins a report, a meeting, an amendment or a waiver. */
    boolean beginsSection(int type) {
        return bySection.containsKey(type);
    }

    /** Tells whether a token is a plain word in the element that begins with another token. */
    boolean isPlain(int type, int section) {
        return words.contains(type) && !bySection.getOrDefault(section, Set.of()).contains(type);
    }
}
