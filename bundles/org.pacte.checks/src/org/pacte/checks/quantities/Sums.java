// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Fix;
import org.pacte.checks.fixes.Fixes;
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

    /** Offers the computed figure in place of the stated one, where it is one figure. */
    static Optional<Fix> fix(Check check, EObject element, EStructuralFeature feature, Locale locale) {
        return check.computed().isExact() ? check.computed().figure()
                .map(figure -> new Fixes(locale).write(element, feature, FrenchNumbers.text(figure))) : Optional.empty();
    }
}
