// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Quantities;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.reciprocity.Exchange;
import org.pacte.planning.reciprocity.Ledger;

/** R46: what each side gives stands in the ratio that the counterpart claims. */
public final class KeptRatios extends BundledRule {

    public KeptRatios() {
        super("R46", Category.RECIPROCITY, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        List<Contract> claiming = context.contracts().stream().filter(KeptRatios::claimsARatio).map(ContractContents::contract).toList();
        if (!claiming.isEmpty()) {
            Progress progress = context.progress();
            for (Contract contract : claiming) {
                for (Exchange exchange : Ledger.of(contract, progress).whole().exchanges()) {
                    if (exchange.outcome() == Exchange.Outcome.BROKEN && exchange.ratio().isPresent()) {
                        report(exchange, context.locale(), findings);
                    }
                }
            }
        }
    }

    private static boolean claimsARatio(ContractContents contents) {
        return contents.standingCommitments().stream().flatMap(each -> each.getCounterparts().stream())
                .anyMatch(each -> Quantities.ratio(each).isPresent());
    }

    private void report(Exchange exchange, Locale locale, Findings findings) {
        Commitment received = exchange.received().commitment();
        Commitment given = exchange.given().getLast().commitment();
        Optional<Counterpart> counterpart = Stream.concat(given.getCounterparts().stream().filter(each -> each.getTarget() == received),
                received.getCounterparts().stream().filter(each -> each.getTarget() == given)).findFirst();
        EObject place = counterpart.isPresent() ? counterpart.get() : given;
        Findings.Place reported = findings.on(place).about(received);
        counterpart.ifPresent(claim -> reported.fix(claim.isParity()
                ? new Fixes(locale).remove(claim, Literals.COUNTERPART__PARITY, Finding.WHOLE, "à parité")
                : new Fix.Several(text(locale, "fix.ratio"), List.of(
                        new Fix.Remove("", claim, Literals.COUNTERPART__RECEIVED, Finding.WHOLE),
                        new Fix.Remove("", claim, Literals.COUNTERPART__GIVEN, Finding.WHOLE)))));
        reported.report(text(locale, "message", Naming.name(given), Naming.name(received), exchange.explain(locale)));
    }
}
