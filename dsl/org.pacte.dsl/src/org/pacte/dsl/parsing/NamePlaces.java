// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.pacte.dsl.services.PacteGrammarAccess;

/**
 * The keywords behind which only a name can stand, read off the grammar: there, a word of the language is a name like any
 * other. Authors call an action bilan or décision without knowing that the language has such words.
 */
@Singleton
final class NamePlaces {
    private static final String NAME = "name";
    private static final String POINT = ".";

    private final Map<String, Integer> types;
    private final Set<Integer> words = new HashSet<>();
    private final Set<Integer> units;
    private final int point;
    private final Map<Integer, Place> places = new HashMap<>();

    /** What can stand behind a keyword, over all rules that hold it. */
    private static final class Place {
        private boolean name;
        private boolean end;
        private final Set<Integer> keywords = new HashSet<>();
        private final Set<Integer> values = new HashSet<>();
    }

    @Inject
    NamePlaces(PacteGrammarAccess grammar, ITokenDefProvider tokens) {
        types = tokens.getTokenDefMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        final List<AbstractRule> rules = GrammarUtil.allRules(grammar.getGrammar());
        for (final AbstractRule rule : rules) {
            EcoreUtil2.eAllOfType(rule, Keyword.class).stream().filter(word -> Character.isLetter(word.getValue().charAt(0)))
                    .forEach(word -> words.add(type(word)));
            if (rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser)) {
                EcoreUtil2.eAllOfType(rule, Keyword.class).forEach(word -> addFollowers(List.of(word), word));
                EcoreUtil2.eAllOfType(rule, RuleCall.class).forEach(this::addFollowersOfWordsIn);
            }
        }
        point = types.get(quoted(POINT));
        place(point).name = true;
        units = EcoreUtil2.eAllOfType(grammar.getUnitRule(), Keyword.class).stream().map(this::type).collect(Collectors.toSet());
    }

    /** Tells whether a word of the language is a name behind a certain token. */
    boolean isName(int before, int type) {
        final Place place = places.get(before);
        return place != null && place.name && !place.end && words.contains(type) && !place.keywords.contains(type)
                && !place.values.contains(type);
    }

    /** Tells whether a word of the language is a value behind a certain token, as groupe is behind niveau. */
    boolean isValue(int before, int type) {
        return places.containsKey(before) && places.get(before).values.contains(type);
    }

    /** Tells whether a word, or the point between the parts of a name, leads to a name. */
    boolean leadsToName(int before) {
        return places.containsKey(before) && places.get(before).name && (words.contains(before) || before == point);
    }

    /** Tells whether something must stand behind a word of the language, and what begins a property cannot. */
    boolean isUnfinished(int before) {
        return words.contains(before) && !(places.containsKey(before) && places.get(before).end);
    }

    /** Tells whether a word of the language can be what a number counts. */
    boolean isUnit(int type) {
        return units.contains(type);
    }

    private Place place(int type) {
        return places.computeIfAbsent(type, each -> new Place());
    }

    private Integer type(Keyword word) {
        return types.get(quoted(word.getValue()));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    /** Behind a word of a value, as tripler, another value can follow, but no name. */
    private void addFollowersOfWordsIn(RuleCall call) {
        final List<Keyword> inside = EcoreUtil2.eAllOfType(call.getRule(), Keyword.class);
        if (call.getRule() instanceof EnumRule) {
            addFollowers(inside, call);
        } else if (call.getRule() instanceof ParserRule value && GrammarUtil.isDatatypeRule(value)) {
            final Set<AbstractElement> followers = new LinkedHashSet<>();
            collectFollowers(call, followers);
            followers.stream().filter(RuleCall.class::isInstance).flatMap(each -> EcoreUtil2.eAllOfType(((RuleCall) each).getRule(), Keyword.class).stream())
                    .forEach(next -> inside.forEach(word -> place(type(word)).values.add(type(next))));
        }
    }

    private void addFollowers(List<Keyword> words, AbstractElement last) {
        final Set<AbstractElement> followers = new LinkedHashSet<>();
        final boolean end = collectFollowers(last, followers);
        for (final Keyword word : words) {
            final Place place = place(type(word));
            place.end |= end;
            followers.forEach(each -> add(each, place));
        }
    }

    private void add(AbstractElement follower, Place place) {
        if (follower instanceof Keyword word) {
            place.keywords.add(type(word));
        } else if (follower instanceof RuleCall call) {
            final EObject around = call.eContainer();
            place.name |= around instanceof CrossReference || around instanceof Assignment made && NAME.equals(made.getFeature());
            EcoreUtil2.eAllOfType(call.getRule(), Keyword.class).forEach(word -> place.values.add(type(word)));
        }
    }

    /** Collects what can follow an element in its rule; true where the rule can end behind it. */
    private static boolean collectFollowers(AbstractElement element, Set<AbstractElement> followers) {
        AbstractElement last = element;
        while (true) {
            if (GrammarUtil.isMultipleCardinality(last)) {
                followers.addAll(FirstTokens.of(last));
            }
            if (!(last.eContainer() instanceof AbstractElement around)) {
                return true;
            }
            if (around instanceof Group group && !collectNext(group, last, followers)) {
                return false;
            }
            last = around;
        }
    }

    /** Collects what can follow an element in its group; true where the group can end behind it. */
    private static boolean collectNext(Group group, AbstractElement last, Set<AbstractElement> followers) {
        for (final AbstractElement next : group.getElements().subList(group.getElements().indexOf(last) + 1, group.getElements().size())) {
            followers.addAll(FirstTokens.of(next));
            if (!GrammarUtil.isOptionalCardinality(next)) {
                return false;
            }
        }
        return true;
    }
}
