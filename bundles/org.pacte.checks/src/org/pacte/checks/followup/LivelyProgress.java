// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.time.LocalDate;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Meeting;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.FrenchDates;

/** R87: what is under way is told of in the report that follows a meeting of a steering body. */
public final class LivelyProgress extends ContractRule {

    public LivelyProgress() {
        super("R87", Category.PLAUSIBILITY, Severities.following(Severity.INFO, Severity.OFF));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        Optional<LocalDate> met = contents.contract().getSteering().stream().filter(body -> !body.eIsProxy())
                .flatMap(body -> followUp.latestMeeting(body, context.today()).stream()).map(Meeting::getDate).max(LocalDate::compareTo);
        if (met.isPresent()) {
            Standing.commitments(contents).stream().filter(each -> isDormant(each, met.get(), followUp, context.today()))
                    .forEach(commitment -> findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME).report(text(context.locale(), "message",
                            Naming.name(commitment), FrenchDates.print(met.get(), context.locale()))));
        }
    }

    private static boolean isDormant(Commitment commitment, LocalDate met, FollowUp followUp, LocalDate today) {
        return followUp.status(commitment, today) == ExecutionStatus.IN_PROGRESS
                && followUp.latest(commitment, today).filter(entry -> !entry.date().isBefore(met)).isEmpty();
    }
}
