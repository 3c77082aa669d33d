// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.DateInterval;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Basis;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * Who has how much to do when: the actions of each pilot by month, quarter or year.
 *
 * <p>An action counts whole for each of its pilots: the text does not say how they share it. What is done or out of the plan does not
 * count.
 *
 * @param rows one for each pilot, by name, then one for the actions without a pilot, if there are any
 * @param periods all periods from the first to the last day of work
 */
public record Workload(List<Row> rows, List<CalendarPeriod> periods) {

    public Workload {
        rows = List.copyOf(rows);
        periods = List.copyOf(periods);
    }

    /**
     * The work of one pilot.
     *
     * @param pilot the pilot; empty for actions that have none
     * @param loads the load of each period in which there is one
     * @param undated actions that cannot be put into a period, since a day of theirs is unknown
     */
    public record Row(Optional<Actor> pilot, SortedMap<CalendarPeriod, Load> loads, List<Action> undated) {
        public Row {
            undated = List.copyOf(undated);
        }

        /** Returns the load of a period; an empty one where there is none. */
        public Load in(CalendarPeriod period) {
            return loads.getOrDefault(period, Load.NONE);
        }
    }

    /**
     * What runs in one period.
     *
     * @param actions the actions, in the order of the text
     * @param days the worked days of all of them together
     */
    public record Load(List<Action> actions, int days) {
        private static final Load NONE = new Load(List.of(), 0);

        public Load {
            actions = List.copyOf(actions);
        }

        private Load plus(Action action, int more) {
            List<Action> all = new ArrayList<>(actions);
            all.add(action);
            return new Load(all, days + more);
        }
    }

    /** Adds up the actions of a schedule, or of the items of one contract. */
    public static Workload of(Schedule schedule, Collection<ScheduledItem> items, CalendarPeriod.Scale scale) {
        Map<Actor, Row> byPilot = new IdentityHashMap<>();
        List<Row> unpiloted = new ArrayList<>();
        SortedMap<CalendarPeriod, Integer> used = new TreeMap<>();
        for (ScheduledItem item : items) {
            if (item.item() instanceof Action action && item.basis() != Basis.DONE && item.basis() != Basis.ABANDONED) {
                Map<CalendarPeriod, Integer> days = days(item, scale, schedule.calendar());
                used.putAll(days);
                List<Actor> pilots = schedule.terms(action).getPilots().stream().filter(each -> !each.eIsProxy()).distinct().toList();
                pilots.forEach(pilot -> byPilot.merge(pilot, row(Optional.of(pilot), action, days), Workload::merge));
                if (pilots.isEmpty()) {
                    unpiloted.add(row(Optional.empty(), action, days));
                }
            }
        }
        List<Row> rows = new ArrayList<>(byPilot.values());
        rows.sort(Comparator.comparing(row -> Dossier.qualifiedName(row.pilot().orElseThrow())));
        unpiloted.stream().reduce(Workload::merge).ifPresent(rows::add);
        return new Workload(rows, used.isEmpty() ? List.of()
                : CalendarPeriod.touching(scale, new DateInterval(used.firstKey().days().start(), used.lastKey().days().end())));
    }

    private static Map<CalendarPeriod, Integer> days(ScheduledItem item, CalendarPeriod.Scale scale, WorkingCalendar calendar) {
        Map<CalendarPeriod, Integer> days = new LinkedHashMap<>();
        if (item.start().isPresent() && item.finish().isPresent()) {
            for (CalendarPeriod period : CalendarPeriod.touching(scale, item.planned())) {
                days.put(period, calendar.workedDays(period.days().intersection(item.planned()).orElseThrow()));
            }
        }
        return days;
    }

    private static Row row(Optional<Actor> pilot, Action action, Map<CalendarPeriod, Integer> days) {
        SortedMap<CalendarPeriod, Load> loads = new TreeMap<>();
        days.forEach((period, count) -> loads.put(period, Load.NONE.plus(action, count)));
        return new Row(pilot, loads, days.isEmpty() ? List.of(action) : List.of());
    }

    private static Row merge(Row one, Row other) {
        SortedMap<CalendarPeriod, Load> loads = new TreeMap<>(one.loads());
        other.loads().forEach((period, load) -> loads.put(period,
                loads.getOrDefault(period, Load.NONE).plus(load.actions().getFirst(), load.days())));
        List<Action> undated = new ArrayList<>(one.undated());
        undated.addAll(other.undated());
        return new Row(one.pilot(), loads, undated);
    }
}
