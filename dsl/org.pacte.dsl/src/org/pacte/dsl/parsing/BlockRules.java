// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.pacte.dsl.services.PacteGrammarAccess;

/** What the parser must know of each block to go on in it: its fragment of properties and the tokens that begin one. */
@Singleton
final class BlockRules {
    private static final String SUBJECT = "RULE_SUBJECT";

    private final Map<ParserRule, BlockRule> blocks = new HashMap<>();
    private final Set<Integer> fileStarts;
    private final Set<Integer> allStarts;

    /**
     * A rule whose block is a loop over a fragment.
     *
     * @param properties the call of the fragment
     * @param starts the types of the tokens that begin a property
     */
    record BlockRule(RuleCall properties, Set<Integer> starts) {
        String name() {
            return properties.getRule().getName();
        }
    }

    @Inject
    BlockRules(PacteGrammarAccess grammar, ITokenDefProvider tokens) {
        final Map<String, Integer> types = tokens.getTokenDefMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (final ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            final List<RuleCall> calls = EcoreUtil2.eAllOfType(rule, RuleCall.class);
            calls.stream().filter(call -> call.getRule() instanceof ParserRule called && called.isFragment()).findFirst()
                    .ifPresent(call -> blocks.put(rule, new BlockRule(call, starts(call, types))));
        }
        fileStarts = starts(grammar.getDossierElementRule().getAlternatives(), types);
        allStarts = Stream.concat(Stream.of(fileStarts), blocks.values().stream().map(BlockRule::starts)).flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The types of the tokens that begin an element of a file. */
    Set<Integer> fileStarts() {
        return fileStarts;
    }

    /** The types of the tokens that begin a property of any block or an element of a file. */
    Set<Integer> allStarts() {
        return allStarts;
    }

    /** The block that a node's grammar element opens. */
    Optional<BlockRule> of(EObject grammarElement) {
        return grammarElement instanceof RuleCall call ? Optional.ofNullable(blocks.get(call.getRule())) : Optional.empty();
    }

    private static Set<Integer> starts(AbstractElement part, Map<String, Integer> types) {
        return FirstTokens.of(part).stream().flatMap(BlockRules::tokens).map(types::get)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Names begin the lines of a report; elsewhere a name at the start of a line is a misspelt property. */
    private static Stream<String> tokens(AbstractElement first) {
        return switch (first) {
            case Keyword keyword -> Stream.of(quoted(keyword));
            case RuleCall call when call.getRule() instanceof EnumRule list ->
                EcoreUtil2.eAllOfType(list, Keyword.class).stream().map(BlockRules::quoted);
            case RuleCall name when name.eContainer() instanceof CrossReference -> Stream.of(SUBJECT);
            default -> Stream.empty();
        };
    }

    private static String quoted(Keyword keyword) {
        return "'" + keyword.getValue() + "'";
    }
}
