// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/**
 * What the figures of a contract give, beside what the contract states.
 *
 * @param verdict whether the two agree
 * @param calculation how the figure was computed; empty when the units forbid it
 * @param computed the computed figure with its bounds
 * @param stated the stated figure with its bounds
 */
public record Check(Verdict verdict, Optional<Calculation> calculation, Total computed, Total stated) {
    private static final Messages MESSAGES = Messages.beside(Check.class);

    /** Whether a computed and a stated figure agree. */
    public enum Verdict {
        /** The same value. */
        EQUAL,
        /** Another value that the stated bounds allow: a floor, a ceiling, “environ”. */
        ALLOWED,
        /** Less than is stated. */
        BELOW,
        /** More than is stated. */
        ABOVE,
        /** The two do not count the same thing. */
        OTHER_UNIT
    }

    static Check of(Optional<Calculation> calculation, Total computed, Total stated) {
        if (!computed.unit().sameAs(stated.unit())) {
            return new Check(Verdict.OTHER_UNIT, Optional.empty(), computed, stated);
        }
        return new Check(verdict(computed, stated.in(computed.unit())), calculation, computed, stated);
    }

    private static Verdict verdict(Total computed, Total stated) {
        if (computed.figure().isPresent() && computed.figure().equals(stated.figure())) {
            return Verdict.EQUAL;
        }
        return switch (computed.compare(stated)) {
            case LESS -> Verdict.BELOW;
            case GREATER -> Verdict.ABOVE;
            case EQUAL -> Verdict.EQUAL;
            default -> Verdict.ALLOWED;
        };
    }

    /** Returns the same check where less than is stated is no fault. */
    Check allowingLess() {
        return verdict == Verdict.BELOW ? as(Verdict.ALLOWED) : this;
    }

    /** Returns the same check with another verdict. */
    Check as(Verdict other) {
        return new Check(other, calculation, computed, stated);
    }

    public boolean holds() {
        return verdict == Verdict.EQUAL || verdict == Verdict.ALLOWED;
    }

    /** Returns how much more (or less, negative) is computed than stated; empty for ranges and for different units. */
    public Optional<BigDecimal> gap() {
        if (verdict == Verdict.OTHER_UNIT) {
            return Optional.empty();
        }
        Total comparable = stated.in(computed.unit());
        return computed.figure()
                .flatMap(mine -> comparable.figure().map(theirs -> FrenchNumbers.normal(mine.subtract(theirs))));
    }

    /**
     * Explains: {@code 33 + 36 = 69, et non 70 postes}, {@code 10 × 5 = 50},
     * {@code unités différentes : postes et ETP}.
     */
    public String explain(Locale locale) {
        String left = calculation.map(shown -> shown.print(locale)).orElseGet(() -> computed.print(locale));
        return switch (verdict) {
            case EQUAL -> left;
            case ALLOWED -> MESSAGES.get(locale, "check.allowed", left, Typography.quote(stated.print(locale), locale));
            case BELOW, ABOVE -> MESSAGES.get(locale, "check.different", left, stated.print(locale));
            case OTHER_UNIT -> MESSAGES.get(locale, "check.unit", computed.print(locale), stated.print(locale));
        };
    }
}
