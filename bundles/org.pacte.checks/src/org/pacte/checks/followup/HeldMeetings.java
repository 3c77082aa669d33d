// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rhythm;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Meeting;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.FrenchDates;

/**
 * R57: the bodies that steer a contract meet about as often as they say.
 *
 * <p>The first meeting is awaited from the day on which the contract begins.
 */
public final class HeldMeetings extends ContractRule {
    private static final Parameter<BigDecimal> PATIENCE = Parameter.factor("tolérance", "1,5");

    public HeldMeetings() {
        super("R57", Category.COVERAGE, Severities.following(Severity.WARNING, Severity.OFF), PATIENCE);
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        Contract contract = contents.contract();
        for (int index = 0; index < contract.getSteering().size(); index++) {
            Body body = contract.getSteering().get(index);
            if (!body.eIsProxy()) {
                check(contract, index, body, followUp, context, findings);
            }
        }
    }

    private void check(Contract contract, int index, Body body, FollowUp followUp, CheckContext context, Findings findings) {
        Optional<LocalDate> held = followUp.latestMeeting(body, context.today()).map(Meeting::getDate);
        Optional<LocalDate> begun = Stream.of(contract.getSignedOn(), contract.getStart()).filter(each -> each != null).findFirst();
        Optional<LocalDate> last = Stream.of(held, begun).flatMap(Optional::stream).max(LocalDate::compareTo);
        BigDecimal patience = context.value(contract, PATIENCE);
        if (last.flatMap(day -> Rhythm.limit(day, body.getFrequency(), patience)).filter(limit -> limit.isBefore(context.today())).isPresent()) {
            findings.on(contract).at(Literals.CONTRACT__STEERING, index).about(body).report(held.isEmpty()
                    ? text(context.locale(), "message.never", Naming.name(body), FrenchDates.print(last.get(), context.locale()))
                    : text(context.locale(), "message", Naming.name(body), FrenchDates.print(held.get(), context.locale())));
        }
    }
}
