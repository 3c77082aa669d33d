// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funder;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R80: two funders do not both pay the whole of one action. */
public final class SingleFunding extends ActionRule {

    public SingleFunding() {
        super("R80", Category.BUDGET, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        List<Funding> whole = action.getFundings().stream().filter(funding -> funding.getStatus() != FundingStatus.REFUSED)
                .filter(funding -> paysAll(funding, action)).toList();
        Set<Funder> funders = whole.stream().map(Funding::getFunder).collect(Collectors.toSet());
        if (funders.size() > 1) {
            findings.on(whole.getLast()).at(Literals.FUNDING__FUNDER).about(whole.getFirst()).report(text(context.locale(), "message",
                    Naming.name(action), Typography.list(whole.stream().map(Funding::getFunder).filter(each -> each != null)
                            .map(Naming::name).distinct().toList(), context.locale())));
        }
    }

    private static boolean paysAll(Funding funding, Action action) {
        return FundingPlan.of(action, funding::equals).share().filter(share -> share.compareTo(BigDecimal.valueOf(100)) >= 0).isPresent();
    }
}
