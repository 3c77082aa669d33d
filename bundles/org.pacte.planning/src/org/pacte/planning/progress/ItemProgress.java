// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Messages;
import org.pacte.model.time.DateInterval;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * Where one item of a plan stands at a day.
 *
 * @param scheduled its dates
 * @param status what the reports or the text say of its execution
 * @param state what follows from dates and status
 * @param causes why it is late or at risk, the gravest first; empty otherwise
 * @param daysLate by how many calendar days its deadline, else its planned end, has passed; of what is done, how late it was done
 * @param forecast the first days that are still possible, with open ends where they are unknown
 * @param report the last report on it
 */
public record ItemProgress(ScheduledItem scheduled, ExecutionStatus status, State state, List<Cause> causes, int daysLate,
        DateInterval forecast, Optional<FollowUp.Entry> report) {

    public ItemProgress {
        causes = List.copyOf(causes);
    }

    /** Prints {@code en retard : échéance du 31/12/2022 dépassée}. */
    public String print(Locale locale) {
        String label = state.print(locale);
        return causes.isEmpty() ? label
                : Messages.beside(ItemProgress.class).get(locale, "state.because", label,
                        causes.stream().map(each -> each.print(locale)).collect(Collectors.joining(", ")));
    }
}
