// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;

/** Whether what was promised for a day was done by then. */
final class Lateness {
    private static final Set<ExecutionStatus> SETTLED = EnumSet.of(ExecutionStatus.DONE, ExecutionStatus.PERMANENT,
            ExecutionStatus.ABANDONED, ExecutionStatus.NOT_VERIFIABLE);

    private Lateness() {
    }

    /** Returns the last day of a deadline that has passed without the element being done or given up. */
    static Optional<LocalDate> missed(PlanItem item, UnaryOperator<PlanItem> inForce, Terms terms, FollowUp followUp, LocalDate today) {
        return due(inForce.apply(item), terms).filter(due -> due.isBefore(today)).filter(due -> !SETTLED.contains(followUp.status(item, today)));
    }

    /** Returns the last day that is left for an element; an action without a deadline ends when it says so. */
    private static Optional<LocalDate> due(PlanItem item, Terms terms) {
        return switch (item) {
            case Commitment commitment -> due(commitment.getDeadline(), terms);
            case Action action -> due(action.getDeadline(), terms).or(() -> Optional.ofNullable(action.getEnd()));
            case Milestone milestone -> Optional.ofNullable(milestone.getDate());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> due(Deadline deadline, Terms terms) {
        return Optional.ofNullable(deadline).flatMap(each -> each.due(terms));
    }
}
