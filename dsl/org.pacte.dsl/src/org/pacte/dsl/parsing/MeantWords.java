// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.pacte.dsl.names.NearestNames;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.values.Words;

/**
 * Words that begin a property and were written without their accents or capitals, or that declare an element and were
 * misspelt: the parser takes them for what was meant, so that what follows is read, and the word is reported.
 */
@Singleton
final class MeantWords {
    /** Shorter words, such as a for à, are words of their own. */
    private static final int SHORTEST = 3;

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> declarations = new HashMap<>();

    @Inject
    MeantWords(PacteGrammarAccess grammar, ITokenDefProvider tokens, LineStarts lines) {
        final Map<String, Integer> types = tokens.getTokenDefMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        final Set<String> twice = new HashSet<>();
        lines.words().stream().filter(word -> word.length() >= SHORTEST).sorted().forEach(word -> {
            if (starts.put(Words.folded(word), types.get("'" + word + "'")) != null) {
                twice.add(Words.folded(word));
            }
        });
        starts.keySet().removeAll(twice);
        GrammarUtil.allParserRules(grammar.getGrammar()).stream().flatMap(rule -> EcoreUtil2.eAllOfType(rule, Group.class).stream())
                .forEach(group -> addDeclaration(group, types));
    }

    private void addDeclaration(Group group, Map<String, Integer> types) {
        if (group.getElements().size() > 1 && group.getElements().get(0) instanceof Keyword word
                && group.getElements().get(1) instanceof Assignment named && "name".equals(named.getFeature())) {
            declarations.put(word.getValue(), types.get("'" + word.getValue() + "'"));
        }
    }

    /** The type of the word that begins a property and differs in accents and capitals alone; 0 where there is none. */
    int unaccented(String word) {
        return word.length() < SHORTEST ? 0 : starts.getOrDefault(Words.folded(word), 0);
    }

    /** The type of the word that declares an element and resembles a word most; 0 where there is none. */
    int declaration(String word) {
        final List<String> near = word.length() < SHORTEST ? List.of() : NearestNames.of(word, new ArrayList<>(declarations.keySet()));
        return near.isEmpty() ? 0 : declarations.get(near.get(0));
    }
}
