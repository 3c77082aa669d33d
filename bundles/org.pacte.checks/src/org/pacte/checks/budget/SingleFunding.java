// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funder;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R80: two funders do not both pay the whole of one action. */
public final class SingleFunding extends ActionRule {
    /** Who asks two funders for the whole may hope that one of them pays. */
    private static final Severities HOPED_FOR = Severities.always(Severity.INFO);

    public SingleFunding() {
        super("R80", Category.BUDGET, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), HOPED_FOR));
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        List<Funding> whole = action.getFundings().stream().filter(funding -> funding.getStatus() != FundingStatus.REFUSED)
                .filter(funding -> paysAll(funding, action)).toList();
        if (funders(whole).size() > 1) {
            boolean certain = funders(whole.stream().filter(each -> !FundingPlan.isHopedFor(each)).toList()).size() > 1;
            Findings.Place place = findings.on(whole.getLast()).at(Literals.FUNDING__FUNDER).as(certain ? severities() : HOPED_FOR)
                    .about(whole.getFirst());
            halved(whole, context.locale()).ifPresent(place::fix);
            place.report(text(context.locale(), certain ? "message" : "message.hoped", Naming.name(action),
                            Typography.list(whole.stream().filter(each -> each.getFunder() != null).map(SingleFunding::print).distinct().toList(),
                                    context.locale())));
        }
    }

    /** Each of two funders pays half; among more, nobody can guess the shares. */
    private Optional<Fix> halved(List<Funding> whole, Locale locale) {
        if (whole.size() != 2 || whole.stream().anyMatch(each -> each.getAmount() == null)) {
            return Optional.empty();
        }
        List<Fix> parts = whole.stream().<Fix>map(each -> new Fix.Replace("", each, Literals.FUNDING__AMOUNT, Finding.WHOLE,
                each.getAmount().percent(BigDecimal.valueOf(50)).text())).toList();
        return Optional.of(new Fix.Several(text(locale, "fix.halve"), parts));
    }

    private static Set<Funder> funders(List<Funding> fundings) {
        return fundings.stream().map(Funding::getFunder).collect(Collectors.toSet());
    }

    private static String print(Funding funding) {
        return Naming.name(funding.getFunder()) + (FundingPlan.isHopedFor(funding) ? " (" + funding.getStatus().getLiteral() + ")" : "");
    }

    private static boolean paysAll(Funding funding, Action action) {
        return FundingPlan.of(action, funding::equals).share().filter(share -> share.compareTo(BigDecimal.valueOf(100)) >= 0).isPresent();
    }
}
