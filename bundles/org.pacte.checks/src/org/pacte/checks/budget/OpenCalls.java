// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.time.LocalDate;
import java.util.List;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.ProjectCall;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R79: money that is still hoped for can still be applied for before the action begins. */
public final class OpenCalls extends ActionRule {

    public OpenCalls() {
        super("R79", Category.BUDGET, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        for (Funding funding : action.getFundings()) {
            if (isToRequest(funding) && funding.getFunder() instanceof Programme programme
                    && !action.isIllustrative()) {
                check(action, funding, programme, context, findings);
            }
        }
    }

    /** A funding of which nothing is said was not requested either. */
    private static boolean isToRequest(Funding funding) {
        return funding.getStatus() == FundingStatus.ENVISAGED || funding.getStatus() == FundingStatus.UNSPECIFIED;
    }

    private void check(Action action, Funding funding, Programme programme, CheckContext context, Findings findings) {
        List<LocalDate> ends = programme.getCalls().stream().map(ProjectCall::getEnd).filter(each -> each != null).sorted().toList();
        LocalDate start = action.getStart();
        boolean open = ends.stream().anyMatch(end -> !end.isBefore(context.today()) && (start == null || !end.isAfter(start)));
        if (!ends.isEmpty() && start != null && !open) {
            LocalDate last = ends.stream().filter(end -> !end.isAfter(start)).reduce((first, second) -> second).orElse(ends.getFirst());
            findings.on(funding).at(Literals.FUNDING__FUNDER).about(programme).report(text(context.locale(),
                    last.isAfter(start) ? "message.late" : "message", Naming.name(action), Naming.name(programme),
                    FrenchDates.print(last, context.locale()), FrenchDates.print(start, context.locale())));
        }
    }
}
