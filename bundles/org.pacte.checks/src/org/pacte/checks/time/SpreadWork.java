// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.planning.calendar.CalendarPeriod;

/** R29: a pilot has no more to finish in one month than can be done. */
public final class SpreadWork extends ContractRule {
    private static final Parameter<Integer> MOST = Parameter.count("échéances-par-mois", 10);

    public SpreadWork() {
        super("R29", Category.TIME, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO), MOST);
    }

    /** A month of a pilot. */
    private record Month(Actor pilot, YearMonth month) {
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Map<Month, List<Action>> work = new LinkedHashMap<>();
        for (Action action : Standing.actions(contents)) {
            due(action, contents).map(YearMonth::from).ifPresent(month -> action.getPilots().stream().filter(each -> !each.eIsProxy())
                    .forEach(pilot -> work.computeIfAbsent(new Month(pilot, month), key -> new ArrayList<>()).add(action)));
        }
        int most = context.value(contents.contract(), MOST);
        work.forEach((month, actions) -> {
            if (actions.size() > most) {
                findings.on(contents.contract()).at(Literals.NAMED_ELEMENT__NAME).about(actions).report(text(context.locale(), "message",
                        Naming.name(month.pilot()), String.valueOf(actions.size()),
                        CalendarPeriod.of(CalendarPeriod.Scale.MONTH, month.month().atDay(1)).print(context.locale()),
                        context.print(contents.contract(), MOST)));
            }
        });
    }

    private static Optional<LocalDate> due(Action action, ContractContents contents) {
        return Optional.ofNullable(action.getDeadline()).flatMap(each -> each.due(contents.terms())).or(() -> Optional.ofNullable(action.getEnd()));
    }
}
