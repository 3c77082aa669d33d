// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Map;
import java.util.Optional;

import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Opening;
import org.pacte.checks.wording.french.Opening.Head;
import org.pacte.checks.wording.french.Token;
import org.pacte.model.text.Typography;

/** Turns a title that begins with a noun of act into one that begins with its verb: {@code Création d’un poste}, {@code Créer un poste}. */
final class Infinitives {
    /** What becomes of the preposition and article between the noun and its object. */
    private static final Map<String, String> OBJECTS = Map.of("du", "le ", "des", "les ");

    private Infinitives() {
    }

    /** Returns the title with its verb, where the words that follow the noun are a plain object of it. */
    static Optional<String> of(FrenchText title, Opening opening) {
        Optional<Head> head = opening.first().filter(each -> each.index() == 0 && opening.heads().size() == 1);
        if (head.isEmpty() || head.get().verb().isEmpty() || title.size() < 3 || hasSecondNoun(title)) {
            return Optional.empty();
        }
        String verb = Typography.capitalize(head.get().verb().get());
        return object(title).map(object -> verb + " " + object);
    }

    /** After « et », another noun of act would want its verb, too. */
    private static boolean hasSecondNoun(FrenchText title) {
        return title.tokens().stream().anyMatch(token -> token.isOneOf("et", "ou") || token.isMark(",:;"));
    }

    private static Optional<String> object(FrenchText title) {
        Token link = title.token(1);
        Token next = title.token(2);
        String rest = title.text().substring(next.start());
        if (OBJECTS.containsKey(link.lower())) {
            return Optional.of(OBJECTS.get(link.lower()) + rest);
        }
        boolean article = link.isOneOf("de") && next.isOneOf("la", "l'", "deux", "trois", "quatre", "cinq", "dix", "vingt", "chaque")
                || link.isOneOf("d'") && next.isOneOf("un", "une");
        return article ? Optional.of(rest) : Optional.empty();
    }
}
