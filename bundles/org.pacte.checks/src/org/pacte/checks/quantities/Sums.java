// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.util.Locale;

import org.pacte.model.quantity.Check;
import org.pacte.model.text.FrenchNumbers;

/** How messages show a sum that does not come out. */
final class Sums {

    private Sums() {
    }

    /** Returns {@code 33 + 36 = 69}, or the computed figure when nothing had to be computed. */
    static String shown(Check check, Locale locale) {
        return check.calculation().map(calculation -> calculation.print(locale)).orElseGet(() -> check.computed().print(locale));
    }

    /** Returns by how much the two figures differ, without sign. */
    static String gap(Check check, Locale locale) {
        return FrenchNumbers.print(check.gap().orElse(BigDecimal.ZERO).abs(), locale);
    }
}
