// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.pacte.dsl.services.PacteGrammarAccess;

/** The words of the language behind which a list stands, and what such a list looks like without one of its commas. */
@Singleton
final class ListWords {
    private static final String NAME = "\\^?[\\p{L}_][\\p{L}\\p{M}\\d_.-]*";
    private static final String TEXT = "(?:\"[^\"\\n]*\"|«[^»\\n]*»)";

    private final Set<String> names = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    private final Set<String> keywords = new TreeSet<>(Set.of("et"));

    @Inject
    ListWords(PacteGrammarAccess grammar) {
        GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> Character.isLetter(word.charAt(0)))
                .map(Pattern::quote).forEach(keywords::add);
        GrammarUtil.allParserRules(grammar.getGrammar()).stream().flatMap(rule -> EcoreUtil2.eAllOfType(rule, Group.class).stream())
                .forEach(this::add);
    }

    /** A keyword, a value and any number of values behind commas. */
    private void add(Group group) {
        final List<AbstractElement> parts = group.getElements();
        for (int i = 0; i + 2 < parts.size(); i++) {
            if (parts.get(i) instanceof Keyword word && parts.get(i + 1) instanceof Assignment value && "+=".equals(value.getOperator())
                    && parts.get(i + 2) instanceof Group more && more.getElements().get(0) instanceof Keyword comma && ",".equals(comma.getValue())) {
                (value.getTerminal() instanceof CrossReference ? names : texts).add(word.getValue());
            }
        }
    }

    /** Finds the place of the comma between two names. */
    Pattern namesWithoutComma() {
        final String name = "(?!(?:" + String.join("|", keywords) + ")(?![\\p{L}\\d_.-]))" + NAME;
        return list(names, name, name);
    }

    /** Finds the place of the comma between two texts. */
    Pattern textsWithoutComma() {
        return list(texts, TEXT, TEXT);
    }

    private static Pattern list(Set<String> words, String value, String next) {
        return CommonSlips.pattern("(?<![\\p{L}-])(?:" + String.join("|", words) + ")\\s+" + value + "(?:\\s*,\\s*" + value + ")*(?<x>)[ \\t\\u00A0]+(?="
                + next + ")");
    }
}
