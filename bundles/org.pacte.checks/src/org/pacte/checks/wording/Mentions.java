// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pacte.checks.CheckContext;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Territory;
import org.pacte.model.text.Typography;

/** What the texts of a dossier may mention: the titles of its register and the expansions of its glossary, as words. */
public final class Mentions {
    private final Map<String, List<Mentionable>> byFirstWord = new HashMap<>();

    private Mentions() {
    }

    /** Returns what the dossier that is being checked declares. */
    public static Mentions of(CheckContext context) {
        return context.shared(Mentions.class, dossier -> {
            Mentions mentions = new Mentions();
            FrenchTexts texts = FrenchTexts.of(context);
            dossier.register().forEach(entry -> {
                mentions.add(entry, texts);
                if (entry instanceof Organization organization) {
                    organization.getServices().forEach(service -> mentions.add(service, texts));
                }
            });
            dossier.entries(Glossary.class).stream().flatMap(glossary -> glossary.getEntries().stream())
                    .map(GlossaryEntry::getExpansion).filter(each -> each != null).forEach(each -> mentions.add(null, texts.text(each)));
            return mentions;
        });
    }

    private void add(NamedElement element, FrenchTexts texts) {
        boolean device = element instanceof Actor || element instanceof Linkable || element instanceof Body;
        if (device && !(element instanceof Contract) && !(element instanceof Territory) && element.getTitle() != null) {
            add(element, texts.text(element.getTitle()));
        }
    }

    private void add(NamedElement element, FrenchText title) {
        List<String> words = words(title);
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>(1)).add(new Mentionable(element, words));
        }
    }

    /** Tells whether a text mentions any of them. */
    boolean anyIn(FrenchText text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            for (Mentionable each : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (each.isAt(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the declared elements that a text mentions by their titles, in the order of the text.
     *
     * <p>A title of one word, such as {@code Parquet}, may be a common noun, and does not count.
     */
    public Set<NamedElement> in(FrenchText text) {
        Set<NamedElement> found = new LinkedHashSet<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            for (Mentionable each : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (each.element() != null && each.words().size() > 1 && each.isAt(words, i)) {
                    found.add(each.element());
                }
            }
        }
        return found;
    }

    /** Returns the lemmas of the words that carry meaning, so that number and articles do not count. */
    private static List<String> words(FrenchText text) {
        return text.tokens().stream().filter(Token::isWord).filter(token -> !token.isOnly(Kind.DETERMINER, Kind.PREPOSITION, Kind.PRONOUN, Kind.CONJUNCTION))
                .map(token -> token.lemma(Kind.NOUN, Kind.ADJECTIVE, Kind.INFINITIVE, Kind.PARTICIPLE).orElseGet(() -> Typography.plain(token.text()))).toList();
    }

    /** An element with the words of its title; none for an expansion of the glossary. */
    private record Mentionable(NamedElement element, List<String> words) {

        boolean isAt(List<String> text, int index) {
            return index + words.size() <= text.size() && text.subList(index, index + words.size()).equals(words);
        }
    }
}
