// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.CheckContext;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Programme;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/** The acronyms that a dossier expands: in its glossary, in its register and between brackets in its texts. */
final class Acronyms {
    private static final int LONGEST_EXPANSION = 14;
    private final Map<String, List<Expansion>> expansions = new LinkedHashMap<>();
    private final FrenchTexts texts;

    private Acronyms(FrenchTexts texts) {
        this.texts = texts;
    }

    static Acronyms of(CheckContext context) {
        return context.shared(Acronyms.class, dossier -> {
            Acronyms acronyms = new Acronyms(FrenchTexts.of(context));
            acronyms.addRegister(dossier);
            Passages.of(context).all().stream().filter(passage -> passage.kind() != Passage.Kind.QUOTATION).forEach(acronyms::addBracketed);
            return acronyms;
        });
    }

    /** Returns the expansions of all acronyms, each with where it stands. */
    Map<String, List<Expansion>> all() {
        return expansions;
    }

    boolean isExpanded(String acronym) {
        return expansions.containsKey(acronym);
    }

    private void addRegister(Dossier dossier) {
        for (Glossary glossary : dossier.entries(Glossary.class)) {
            for (GlossaryEntry entry : glossary.getEntries()) {
                add(entry.getAcronym(), entry.getExpansion(), entry);
            }
        }
        for (NamedElement entry : dossier.register()) {
            addNamed(entry);
            if (entry instanceof Organization organization) {
                organization.getServices().forEach(this::addNamed);
            }
        }
    }

    private void addNamed(NamedElement element) {
        String acronym = switch (element) {
            case Actor actor -> actor.getAcronym();
            case Programme programme -> programme.getAcronym();
            case Body body -> body.getAcronym();
            default -> null;
        };
        add(acronym, element.getTitle(), element);
        // An element may bear its acronym as its name, without saying so again.
        String name = element.getName();
        if (acronym == null && name != null && element.getTitle() != null && spells(words(texts.text(element.getTitle())), name).isPresent()) {
            add(name, element.getTitle(), element);
        }
    }

    private void add(String acronym, String expansion, EObject place) {
        if (acronym != null && expansion != null) {
            expansions.computeIfAbsent(key(acronym), each -> new ArrayList<>(1)).add(new Expansion(place, expansion, spells(words(texts.text(expansion)), acronym)));
        }
    }

    /** Adds {@code gestion urbaine de proximité (GUP)} and {@code GUP (gestion urbaine de proximité)}. */
    private void addBracketed(Passage passage) {
        FrenchText text = passage.text();
        for (int i = 1; i + 1 < text.size(); i++) {
            if (text.token(i).isMark("(")) {
                if (i + 2 < text.size() && text.isAcronym(i + 1) && text.token(i + 2).isMark(")")) {
                    addBefore(passage, i);
                } else if (text.isAcronym(i - 1) && text.token(i + 1).isWord()) {
                    addAfter(passage, i);
                }
            }
        }
    }

    private void addBefore(Passage passage, int bracket) {
        FrenchText text = passage.text();
        int start = bracket;
        while (start > 0 && bracket - start < LONGEST_EXPANSION && text.token(start - 1).isWord()) {
            start--;
        }
        String acronym = text.token(bracket + 1).text();
        List<Token> words = text.tokens().subList(start, bracket);
        // The expansion begins at the last place from which the initials fit.
        for (int from = words.size() - 1; from >= 0; from--) {
            List<String> spelt = meaningful(words.subList(from, words.size()));
            if (spelt.size() == acronym.length() && spells(spelt, acronym).isPresent()) {
                bracketed(acronym, passage, words.subList(from, words.size()), Optional.of(spelt));
                return;
            }
        }
        if (words.size() > 1) {
            bracketed(acronym, passage, words, Optional.empty());
        }
    }

    private void addAfter(Passage passage, int bracket) {
        FrenchText text = passage.text();
        int end = bracket + 1;
        while (end < text.size() && text.token(end).isWord()) {
            end++;
        }
        if (end - bracket > 2) {
            String acronym = text.token(bracket - 1).text();
            List<Token> tokens = text.tokens().subList(bracket + 1, end);
            bracketed(acronym, passage, tokens, spells(meaningful(tokens), acronym));
        }
    }

    private void bracketed(String acronym, Passage passage, List<Token> tokens, Optional<List<String>> words) {
        String said = tokens.stream().map(Token::text).collect(Collectors.joining(" ")).replace("’ ", "’");
        expansions.computeIfAbsent(key(acronym), each -> new ArrayList<>(1)).add(new Expansion(passage.element(), said, words));
    }

    static String key(String acronym) {
        return acronym.toUpperCase(Locale.FRENCH);
    }

    private static List<String> words(FrenchText text) {
        return meaningful(text.tokens());
    }

    /** Returns the lemmas of the words that lend their initials, in lower case without accents. */
    private static List<String> meaningful(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord)
                .filter(token -> !token.mayBe(Kind.DETERMINER, Kind.PREPOSITION, Kind.CONJUNCTION) || token.mayBe(Kind.NOUN) && token.text().length() > 4)
                .map(token -> Typography.plain(token.lemma(Kind.NOUN, Kind.ADJECTIVE).orElse(token.text()))).toList();
    }

    /** Returns the words whose initials spell an acronym, from the first word on; empty where they do not. */
    private static Optional<List<String>> spells(List<String> words, String acronym) {
        String letters = Typography.plain(acronym);
        if (letters.length() < 2 || words.size() < letters.length()) {
            return Optional.empty();
        }
        String initials = words.stream().limit(letters.length()).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.equals(letters) ? Optional.of(words.subList(0, letters.length())) : Optional.empty();
    }

    /**
     * What a dossier says an acronym means.
     *
     * @param place the element that says so
     * @param text in the author's words
     * @param words the words whose initials spell the acronym, as lemmas; empty where they do not
     */
    record Expansion(EObject place, String text, Optional<List<String>> words) {
    }
}
