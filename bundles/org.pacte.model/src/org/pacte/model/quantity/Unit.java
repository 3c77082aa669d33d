// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.model.money.MoneyUnit;
import org.pacte.model.text.FrenchNouns;
import org.pacte.model.text.Typography;

/**
 * What a quantity counts, in the author's word: {@code caméras}, {@code ETP}, {@code M€}.
 *
 * @param label the word as written; empty for a bare number
 */
public record Unit(String label) {
    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("");

    private static final Map<Family, Set<String>> FIRST_WORDS = Map.of(
            Family.STAFF,
            Set.of("poste", "agent", "policier", "gendarme", "effectif", "etp", "etpt", "emploi", "renfort",
                    "fonctionnaire", "personnel", "militaire", "asvp", "adjoint", "recrutement", "equivalent",
                    "operateur",
                    "mediateur", "educateur"),
            Family.VIDEO, Set.of("camera", "objectif", "appareil"));

    /** Units that count nearly the same thing, so that mixing them is likely to be a slip. */
    public enum Family {
        STAFF, VIDEO, MONEY
    }

    public Unit {
        label = label.strip().replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    /** Returns the word without number, case and accents: what two spellings of one unit have in common. */
    public String key() {
        return isMoney() ? MoneyUnit.EURO.symbol() : Typography.plain(FrenchNouns.singular(label.replace('_', ' ')));
    }

    /** Tells whether two words mean the same unit: {@code caméra} and {@code caméras}, {@code k€} and {@code €}. */
    public boolean sameAs(Unit other) {
        return key().equals(other.key());
    }

    public Optional<Family> family() {
        if (isMoney()) {
            return Optional.of(Family.MONEY);
        }
        String firstWord = key().split(" ", 2)[0];
        return FIRST_WORDS.entrySet().stream().filter(entry -> entry.getValue().contains(firstWord))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells whether two different units of one family stand side by side, such as {@code postes} and {@code ETP}. */
    public boolean isMixedWith(Unit other) {
        return !sameAs(other) && family().isPresent() && family().equals(other.family());
    }

    public boolean isMoney() {
        return moneyUnit().isPresent();
    }

    Optional<MoneyUnit> moneyUnit() {
        boolean word = label.equalsIgnoreCase("euro") || label.equalsIgnoreCase("euros");
        return word ? Optional.of(MoneyUnit.EURO) : MoneyUnit.of(label);
    }

    /** Converts a value of another unit of money to this one; any other value stays as it is. */
    BigDecimal convert(BigDecimal value, Unit from) {
        return moneyUnit().flatMap(to -> from.moneyUnit().map(source -> to.fromEuros(source.toEuros(value))))
                .orElse(value);
    }

    /** Returns the word in agreement with a count: {@code caméras} with 1 gives {@code caméra}. */
    public String with(BigDecimal count) {
        return FrenchNouns.agree(label, count).replace('_', ' ');
    }
}
