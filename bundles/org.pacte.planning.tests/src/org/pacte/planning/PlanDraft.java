// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.drafts.DossierDraft;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/** A contract with one axis, and words to write a plan into it. */
public final class PlanDraft extends DossierDraft {
    public final Axis axis = axis("sécurité");
    public final Commitment commitment;

    public PlanDraft() {
        file.getElements().add(contract);
        commitment = commitment("caméras");
    }

    public Commitment commitment(String name) {
        Commitment added = MAKE.createCommitment();
        added.setName(name);
        axis.getItems().add(added);
        return added;
    }

    /** Adds an action to the commitment {@code caméras}. */
    @SafeVarargs
    public final Action action(String name, Consumer<? super Action>... changes) {
        return action(commitment, name, changes);
    }

    public static Consumer<Action> from(String start) {
        return action -> action.setStart(date(start));
    }

    public static Consumer<Action> until(String end) {
        return action -> action.setEnd(date(end));
    }

    public static Consumer<Action> lasting(String duration) {
        return action -> action.setDuration(PlannedDuration.parse(duration));
    }

    public static Consumer<Action> due(String deadline) {
        return action -> action.setDeadline(Deadlines.parse(deadline));
    }

    public static Consumer<Action> done(String day) {
        return action -> {
            action.setExecutionStatus(ExecutionStatus.DONE);
            action.setExecutedOn(date(day));
        };
    }

    /** Adds an amendment to the contract. */
    public Amendment amendment(String day) {
        Amendment amendment = MAKE.createAmendment();
        amendment.setContract(contract);
        amendment.setDate(date(day));
        file.getElements().add(amendment);
        return amendment;
    }

    /** Lets an amendment change an action; what is set on the result replaces what the action says. */
    public static Action change(Amendment amendment, Action action) {
        Action terms = MAKE.createAction();
        modify(amendment, action, terms);
        return terms;
    }

    /** Lets an amendment change a commitment; what is set on the result replaces what the commitment says, actions come beside. */
    public static Commitment change(Amendment amendment, Commitment commitment) {
        Commitment terms = MAKE.createCommitment();
        modify(amendment, commitment, terms);
        return terms;
    }

    private static void modify(Amendment amendment, PlanItem target, PlanItem terms) {
        Modification modification = MAKE.createModification();
        modification.setTarget(target);
        modification.setTerms(terms);
        amendment.getModifications().add(modification);
    }

    public Schedule schedule() {
        return Schedule.of(dossier(), WorkingCalendar.national());
    }

    /** Schedules what is known at a day. */
    public Schedule scheduleAt(String day) {
        return Schedule.at(dossier(), date(day), WorkingCalendar.national());
    }

    /** Returns {@code 01/01/2022 31/03/2022 STATED}, with … for an unknown day. */
    public static String planned(Schedule schedule, PlanItem item) {
        ScheduledItem scheduled = schedule.of(item).orElseThrow();
        return day(scheduled.planned().start()) + " " + day(scheduled.planned().end()) + " " + scheduled.basis();
    }

    public static String day(LocalDate day) {
        return day == null ? "…" : FrenchDates.numeric(day);
    }

    /** Returns the explanation in French, no-break spaces made plain. */
    public static String explain(Schedule schedule, PlanItem item) {
        return plain(schedule.of(item).orElseThrow().explain(Locale.FRENCH));
    }
}
