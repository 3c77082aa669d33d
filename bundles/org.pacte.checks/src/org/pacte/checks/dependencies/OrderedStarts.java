// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import java.util.List;
import java.util.Locale;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Conflict.Certainty;
import org.pacte.planning.schedule.Conflict.EarlyStart;
import org.pacte.planning.schedule.Conflicts;

/**
 * R83: an action starts when what it depends on is over, at the earliest on its last day.
 *
 * <p>Where the start is not stated, the first of the action's other dates (a milestone, its end) shows that it has started.
 * Actions that are done or given up need no order any more.
 */
public final class OrderedStarts extends BundledRule {
    /** What is due by a day may well be over before. */
    private static final Severities RISK = Severities.of(Severity.INFO, Severity.INFO, Severity.INFO);

    public OrderedStarts() {
        super("R83", Category.PLAUSIBILITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), RISK));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (EarlyStart conflict : Conflicts.earlyStarts(context.contracts(), WorkingCalendar.national())) {
            Action action = conflict.item();
            Findings.Place place = findings.on(action)
                    .at(Literals.ACTION__DEPENDS_ON, action.getDependsOn().indexOf(conflict.awaited())).about(conflict.awaited());
            boolean fits = action.getEnd() == null || !conflict.finish().isAfter(action.getEnd());
            if (action.getStart() != null && fits) {
                place.fix(new Fixes(context.locale()).write(action, Literals.ACTION__START, FrenchDates.numeric(conflict.finish()),
                        "du " + FrenchDates.numeric(conflict.finish())));
            }
            place.as(conflict.certainty() == Certainty.LIMIT ? RISK : severities()).report(message(conflict, context.locale()));
        }
    }

    private String message(EarlyStart conflict, Locale locale) {
        String key = switch (conflict.certainty()) {
            case LIMIT -> "message.risk";
            case PLANNED, EARLIEST -> conflict.startWritten() ? "message" : "message.dated";
        };
        String day = FrenchDates.numeric(conflict.finish());
        String last = conflict.certainty() == Certainty.EARLIEST ? text(locale, "message.earliest", day) : day;
        return text(locale, key, Naming.name(conflict.item()), FrenchDates.numeric(conflict.begun()),
                Typography.quote(Naming.name(conflict.awaited()), locale), last);
    }
}
