// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacte.dsl.ide.services.Property.Section;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.schedule.ScheduledItem;
import org.pacte.workbench.Texts;

/**
 * Reads what follows from the text of an element: dates, slack, progress.
 *
 * @param element its qualified name
 * @param day the day of which is told
 * @param locale the language of all texts
 */
record ComputedReader(String element, LocalDate day, Locale locale) {

    /** A line of the form that can only be read. */
    record Line(Section section, String label, String value) {
    }

    /** Reads the lines, none for what is not in the plan. */
    List<Line> read(Dossier dossier) {
        return dossier.named(element).stream().filter(PlanItem.class::isInstance).map(PlanItem.class::cast).findFirst()
                .map(item -> lines(item, Progress.at(dossier, day, WorkingCalendar.national()))).orElse(List.of());
    }

    private List<Line> lines(PlanItem item, Progress progress) {
        List<Line> lines = new ArrayList<>();
        progress.of(item).ifPresent(each -> {
            ScheduledItem scheduled = each.scheduled();
            if (!scheduled.isUndated()) {
                line(lines, Section.DATES, "planned", scheduled.planned().print(locale));
            }
            scheduled.due().ifPresent(due -> line(lines, Section.DATES, "due", FrenchDates.numeric(due)));
            scheduled.slack().ifPresent(slack -> line(lines, Section.DATES, "slack",
                    Texts.get("properties.days", String.valueOf(slack.total()))));
            line(lines, Section.DATES, "explanation", scheduled.explain(locale));
            line(lines, Section.FOLLOW_UP, "progress", each.print(locale));
            forecast(each, lines);
            waiting(item, progress, lines);
        });
        return lines;
    }

    private void forecast(ItemProgress item, List<Line> lines) {
        LocalDate finish = item.scheduled().planned().end();
        if (item.forecast().end() != null && finish != null && item.forecast().end().isAfter(finish)) {
            line(lines, Section.FOLLOW_UP, "forecast", FrenchDates.numeric(item.forecast().end()));
        }
    }

    private void waiting(PlanItem item, Progress progress, List<Line> lines) {
        List<String> others = progress.schedule().waitingFor(item).stream().filter(each -> !(each.item() instanceof Commitment))
                .map(each -> Labels.whole(each.item())).toList();
        if (!others.isEmpty()) {
            line(lines, Section.DATES, "waiting", String.join(", ", others));
        }
    }

    private static void line(List<Line> lines, Section section, String key, String value) {
        lines.add(new Line(section, Texts.get("properties." + key), value));
    }
}
