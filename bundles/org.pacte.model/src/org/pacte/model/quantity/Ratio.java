// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;

/**
 * How much one commitment gives for its counterpart: {@code à parité}, {@code ratio 2 pour 1}.
 *
 * @param given how many by the commitment that states the ratio
 * @param received for how many by its counterpart
 */
public record Ratio(BigDecimal given, BigDecimal received) {
    /** One for one. */
    public static final Ratio PARITY = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    private static final Messages MESSAGES = Messages.beside(Ratio.class);

    public Ratio {
        given = FrenchNumbers.normal(given);
        received = FrenchNumbers.normal(received);
    }

    /**
     * Tells whether two totals may keep the ratio, whatever they count: 40 agents against 40 policiers is parity.
     *
     * @return empty when a total is a range or one side is only bounded, so that nothing can be said
     */
    public Optional<Boolean> holds(Total mine, Total counterpart) {
        if (mine.isExact() && counterpart.isExact()) {
            return Optional.of(mine.low().multiply(received).compareTo(counterpart.low().multiply(given)) == 0);
        }
        return Optional.empty();
    }

    /** Prints {@code à parité} or {@code 2 pour 1}. */
    public String print(Locale locale) {
        if (given.equals(received)) {
            return MESSAGES.get(locale, "ratio.parity");
        }
        return MESSAGES.get(locale, "ratio.other", FrenchNumbers.print(given, locale),
                FrenchNumbers.print(received, locale));
    }
}
