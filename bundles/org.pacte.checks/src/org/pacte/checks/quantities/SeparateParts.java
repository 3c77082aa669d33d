// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.Deadline;

/**
 * R40: the parts of an amount do not overlap: none is given twice for one date and place, or within another's territory.
 *
 * <p>That they exceed the total is for R31 to say.
 */
public final class SeparateParts extends PromiseRule {

    public SeparateParts() {
        super("R40", Severities.always(Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    /** What a part is the part of; both may be missing. */
    private record Share(Deadline when, Territory where) {
    }

    @Override
    void check(Promise promise, CheckContext context, Findings findings) {
        if (promise.statement() instanceof AmountStatement amount) {
            check(amount.getTranches(), promise, context.locale(), findings);
        }
    }

    private void check(List<Tranche> tranches, Promise promise, Locale locale, Findings findings) {
        Map<Share, Tranche> taken = new HashMap<>();
        tranches.forEach(each -> taken.putIfAbsent(share(each), each));
        for (Tranche tranche : tranches) {
            Tranche twin = taken.get(share(tranche));
            if (twin != tranche) {
                report("message.twice", tranche, twin, promise, locale, findings);
            } else {
                Tranche around = around(tranche, taken);
                if (around != null) {
                    report("message.within", tranche, around, promise, locale, findings);
                }
            }
        }
    }

    private static Share share(Tranche tranche) {
        return new Share(tranche.getDeadline(), tranche.getTerritory());
    }

    /** Returns the part of the same date in a territory that holds this one's, or {@code null}. */
    private static Tranche around(Tranche tranche, Map<Share, Tranche> taken) {
        Set<Territory> seen = new HashSet<>();
        for (Territory place = outer(tranche.getTerritory()); place != null && seen.add(place); place = outer(place)) {
            Tranche around = taken.get(new Share(tranche.getDeadline(), place));
            if (around != null && around != tranche) {
                return around;
            }
        }
        return null;
    }

    private static Territory outer(Territory territory) {
        return territory == null || territory.eIsProxy() ? null : territory.getWithin();
    }

    /** Makes one part of two. */
    private Optional<Fix> united(Tranche tranche, Tranche twin, Locale locale) {
        if (tranche.getAmount() == null || twin.getAmount() == null || !(tranche.eContainer() instanceof AmountStatement amount)) {
            return Optional.empty();
        }
        String sum = FrenchNumbers.text(tranche.getAmount().add(twin.getAmount()));
        return Optional.of(new Fix.Several(text(locale, "fix.unite", sum), List.of(
                new Fix.Replace("", twin, Literals.TRANCHE__AMOUNT, Finding.WHOLE, sum),
                new Fix.Remove("", amount, Literals.AMOUNT_STATEMENT__TRANCHES, amount.getTranches().indexOf(tranche)))));
    }

    private void report(String key, Tranche tranche, Tranche other, Promise promise, Locale locale, Findings findings) {
        String place = tranche.getTerritory() == null ? "" : Naming.name(tranche.getTerritory());
        String around = other.getTerritory() == null ? "" : Naming.name(other.getTerritory());
        Findings.Place reported = findings.on(tranche).at(Literals.TRANCHE__AMOUNT).about(other);
        if (key.equals("message.twice")) {
            united(tranche, other, locale).ifPresent(reported::fix);
        }
        reported.report(text(locale, key, Naming.name(promise.commitment()), place, around));
    }
}
