// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pacte.model.contract.Contract;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Schedule;

/**
 * Where all items of a dossier's plans stand at a day, by the amendments in force and the reports made by then.
 *
 * <p>Deadlines and planned ends have passed when the day lies after them. A snapshot, safe for use by several threads.
 */
public final class Progress {
    private final LocalDate day;
    private final Schedule schedule;
    private final Map<PlanItem, ItemProgress> items;

    private Progress(Dossier dossier, LocalDate day, WorkingCalendar calendar) {
        this.day = day;
        this.schedule = Schedule.at(dossier, day, calendar);
        Judgement judgement = new Judgement(schedule, FollowUp.of(dossier), day);
        this.items = new IdentityHashMap<>();
        schedule.all().forEach(each -> items.put(each.item(), judgement.of(each)));
    }

    public static Progress at(Dossier dossier, LocalDate day, WorkingCalendar calendar) {
        return new Progress(dossier, day, calendar);
    }

    public LocalDate day() {
        return day;
    }

    /** Returns the schedule at that day. */
    public Schedule schedule() {
        return schedule;
    }

    /** Returns where an item stands; empty when it lies in no contract of the dossier. */
    public Optional<ItemProgress> of(PlanItem item) {
        return Optional.ofNullable(items.get(item));
    }

    /** Returns all items of a contract, in the order of the text. */
    public List<ItemProgress> in(Contract contract) {
        return schedule.in(contract).stream().map(each -> items.get(each.item())).toList();
    }

    /** Counts some items by their states; a state that none has is there with 0. */
    public static Map<State, Integer> count(Collection<ItemProgress> items) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        items.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        return counts;
    }
}
