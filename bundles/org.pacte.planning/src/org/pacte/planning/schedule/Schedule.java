// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Terms;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.network.Cycle;

/**
 * The plan of one or several contracts in time: dates of every item, slack, critical paths, conflicts, circles.
 *
 * <p>An item starts on the day after what it waits for (J. E. Kelley and M. R. Walker, “Critical-path planning and scheduling”,
 * 1959, with stated starts as lower bounds). Circles are cut: the items in them keep what the text states, and all others are
 * scheduled. The result does not depend on the order of the text. A snapshot: make a new one when the model changes; safe for use by
 * several threads.
 */
public final class Schedule {
    private final Network network;
    private final ForwardPass written;
    private final ForwardPass possible;
    private final ForwardPass forecast;
    private final BackwardPass backward;
    private final List<ContractContents> contracts;
    private final List<ScheduledItem> items;
    private final List<Conflict> conflicts;

    private Schedule(Facts facts, LocalDate day, WorkingCalendar calendar) {
        this.contracts = facts.contracts();
        this.network = new Network(facts, calendar);
        this.written = new ForwardPass(network, ForwardPass.Reading.AS_WRITTEN);
        this.possible = new ForwardPass(network, ForwardPass.Reading.AS_POSSIBLE);
        this.forecast = day == LocalDate.MAX ? possible : new ForwardPass(network, ForwardPass.Reading.AS_POSSIBLE, day);
        this.backward = new BackwardPass(network, possible);
        List<Conflict> found = new ArrayList<>(Conflicts.earlyStarts(network, written));
        found.addAll(Conflicts.lateFinishes(network, possible));
        this.conflicts = List.copyOf(found);
        this.items = items();
    }

    /**
     * Schedules all contracts of a dossier together, since actions may wait for those of another contract, with all amendments and
     * all that reports tell.
     */
    public static Schedule of(Dossier dossier, WorkingCalendar calendar) {
        return at(dossier, LocalDate.MAX, calendar);
    }

    /** Schedules all contracts of a dossier with the amendments in force and the reports made at a day. */
    public static Schedule at(Dossier dossier, LocalDate day, WorkingCalendar calendar) {
        return new Schedule(Facts.at(dossier, day), day, calendar);
    }

    /** Schedules some contracts as they are written; what an action awaits elsewhere is left aside. */
    public static Schedule of(List<ContractContents> contracts, WorkingCalendar calendar) {
        return new Schedule(Facts.written(contracts), LocalDate.MAX, calendar);
    }

    /** Schedules one contract as it is written; what an action awaits in another one is left aside. */
    public static Schedule of(ContractContents contract, WorkingCalendar calendar) {
        return of(List.of(contract), calendar);
    }

    private List<ScheduledItem> items() {
        Set<Integer> onPath = new HashSet<>();
        contracts.forEach(contents -> onPath.addAll(path(contents.contract())));
        Reasons reasons = new Reasons(network, written);
        ScheduledItem[] made = new ScheduledItem[network.size()];
        for (int node = 0; node < made.length; node++) {
            made[node] = item(node, onPath.contains(node), reasons.of(node));
        }
        return List.of(made);
    }

    private ScheduledItem item(int node, boolean onPath, Reason reason) {
        Basis basis = written.basis(node);
        boolean open = basis != Basis.DONE && basis != Basis.ABANDONED;
        Optional<Slack> slack = open && possible.finish(node) != null
                ? Optional.of(new Slack(backward.totalSlack(node), backward.freeSlack(node)))
                : Optional.empty();
        boolean critical = slack.isPresent() && (onPath || slack.get().total() == 0);
        return new ScheduledItem(network.graph().item(node), basis, new DateInterval(written.start(node), written.finish(node)),
                new DateInterval(possible.start(node), possible.finish(node)),
                new DateInterval(backward.latestStart(node), backward.latestFinish(node)),
                Optional.ofNullable(network.statement(node).due()), slack, critical, reason);
    }

    public WorkingCalendar calendar() {
        return network.calendar();
    }

    /** Returns commitments, actions and milestones in the order of the text. */
    public List<ScheduledItem> all() {
        return items;
    }

    /** Returns the items of one contract in the order of the text. */
    public List<ScheduledItem> in(Contract contract) {
        return IntStream.range(0, items.size()).filter(node -> network.graph().owner(node).contract() == contract)
                .mapToObj(items::get).toList();
    }

    /** Returns the schedule of an item; empty when it lies in none of the contracts. */
    public Optional<ScheduledItem> of(PlanItem item) {
        return network.graph().number(item).stream().mapToObj(items::get).findFirst();
    }

    /**
     * Returns the first days that are still possible: nothing that is open ends before the day of the schedule, and what waits for it
     * moves behind it. Without such a day they are the earliest ones; unknown for an item of nowhere.
     */
    public DateInterval forecast(PlanItem item) {
        return network.graph().number(item).stream().mapToObj(node -> new DateInterval(forecast.start(node), forecast.finish(node)))
                .findFirst().orElse(DateInterval.ALWAYS);
    }

    /** Returns where the execution of an item stands, by the reports that this schedule knows. */
    public ExecutionStatus status(PlanItem item) {
        return network.facts().status(item);
    }

    /** Returns what an action says, with the amendments that this schedule knows. */
    public Action terms(Action action) {
        return network.facts().terms(action);
    }

    /** Returns what a commitment says, with the amendments that this schedule knows. */
    public Commitment terms(Commitment commitment) {
        return network.facts().terms(commitment);
    }

    /** Returns the period and the mandate of a contract, with the amendments that this schedule knows. */
    public Terms terms(Contract contract) {
        return network.facts().terms(contract);
    }

    /** Returns what the contracts of this schedule hold. */
    public List<ContractContents> contracts() {
        return contracts;
    }

    /** Returns what an item waits for: dependencies, the action of a milestone, the actions of a commitment. */
    public List<ScheduledItem> awaitedBy(PlanItem item) {
        return network.graph().number(item).stream().flatMap(node -> Arrays.stream(network.graph().awaited(node)).distinct())
                .mapToObj(items::get).toList();
    }

    /** Returns what waits for an item, except in a circle. */
    public List<ScheduledItem> waitingFor(PlanItem item) {
        return network.graph().number(item).stream().flatMap(node -> Arrays.stream(network.waiting(node))).mapToObj(items::get).toList();
    }

    /** Returns the days from the first to the last of a contract's plan as possible; empty when nothing in it has two dates. */
    public Optional<DateInterval> span(Contract contract) {
        LocalDate end = backward.planEnd(contract);
        return in(contract).stream().map(each -> each.earliest().start()).filter(day -> day != null).min(LocalDate::compareTo)
                .filter(day -> end != null && !day.isAfter(end)).map(first -> new DateInterval(first, end));
    }

    /**
     * Returns the chain of actions and milestones that decides when a contract's plan ends, the first one first.
     *
     * <p>Each starts as soon as the one before it is over, with no worked day between; the first starts at a stated date. Of chains that
     * end on the same day, the one that was longest at work is chosen, then the first by name.
     */
    public List<ScheduledItem> criticalPath(Contract contract) {
        return path(contract).stream().map(items::get).filter(each -> !(each.item() instanceof Commitment)).toList();
    }

    /** Returns the links of the critical path, the first one first; those through a commitment lead to it and on from it. */
    public List<Link> criticalLinks(Contract contract) {
        List<Integer> path = path(contract);
        return IntStream.range(1, path.size())
                .mapToObj(step -> new Link(network.graph().item(path.get(step - 1)), network.graph().item(path.get(step)))).toList();
    }

    private List<Integer> path(Contract contract) {
        return CriticalPath.of(network, possible, contract, backward.planEnd(contract));
    }

    /** Returns the chain of items from which the planned start of an item follows, the first one first and the item itself last. */
    public List<ScheduledItem> origin(PlanItem item) {
        List<ScheduledItem> chain = new ArrayList<>();
        Optional<ScheduledItem> next = of(item);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().reason() instanceof Reason.Follows follows ? of(follows.awaited()) : Optional.empty();
        }
        Collections.reverse(chain);
        return chain;
    }

    /** Returns the dates that contradict each other: starts before what is awaited, ends after a deadline. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns the circles of items that wait for each other. */
    public List<Cycle> cycles() {
        return network.cycles();
    }

    /** Returns the actions and milestones whose first or last day is unknown. */
    public List<ScheduledItem> incomplete() {
        return items.stream().filter(each -> !(each.item() instanceof Commitment) && each.basis() != Basis.ABANDONED)
                .filter(each -> each.start().isEmpty() || each.finish().isEmpty()).toList();
    }
}
