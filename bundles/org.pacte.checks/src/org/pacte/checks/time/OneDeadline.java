// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Reading;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.FrenchDates;

/** R25: the parties read the same deadline out of one commitment. */
public final class OneDeadline extends CommitmentRule {

    public OneDeadline() {
        super("R25", Category.TIME, Severities.always(Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Optional<LocalDate> first = due(commitment.getDeadline(), contents);
        String words = first.isPresent() ? commitment.getDeadline().text() : "";
        for (Reading reading : commitment.getReadings()) {
            Optional<LocalDate> other = due(reading.getDeadline(), contents);
            if (first.isPresent() && other.isPresent() && !first.equals(other)) {
                findings.on(reading).at(Literals.READING__DEADLINE)
                        .fix(new Fixes(context.locale()).write(reading, Literals.READING__DEADLINE, words)).report(text(context.locale(), "message",
                        Naming.name(commitment), FrenchDates.print(other.get(), context.locale()),
                        FrenchDates.print(first.get(), context.locale())));
            }
            words = first.isEmpty() && other.isPresent() ? reading.getDeadline().text() : words;
            first = first.or(() -> other);
        }
    }

    private static Optional<LocalDate> due(Deadline deadline, ContractContents contents) {
        return Optional.ofNullable(deadline).flatMap(each -> each.due(contents.terms()));
    }
}
