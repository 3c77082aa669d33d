// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;

/**
 * The first and last day of each item, each computed after what it waits for.
 *
 * <p>What the text gives no start begins on the day after what it waits for, or on the first worked day after it when its length is
 * in working days. A stated start may fall on the very last day of what is awaited.
 */
final class ForwardPass {
    static final int NONE = -1;

    private final Network network;
    private final Reading reading;
    private final LocalDate today;
    private final LocalDate[] starts;
    private final LocalDate[] finishes;
    private final Basis[] bases;
    private final int[] drivers;

    /** What a stated date is worth. */
    enum Reading {
        /** It holds, even when what is awaited is not over. */
        AS_WRITTEN,
        /** It holds when it can: else the item moves, with its whole length, behind what it waits for. */
        AS_POSSIBLE
    }

    ForwardPass(Network network, Reading reading) {
        this(network, reading, LocalDate.MIN);
    }

    /** Makes a pass in which nothing that is still open ends before a day, that day itself included. */
    ForwardPass(Network network, Reading reading, LocalDate today) {
        this.network = network;
        this.reading = reading;
        this.today = today;
        this.starts = new LocalDate[network.size()];
        this.finishes = new LocalDate[network.size()];
        this.bases = new Basis[network.size()];
        this.drivers = new int[network.size()];
        for (int node : network.order()) {
            drivers[node] = NONE;
            visit(node, network.statement(node));
        }
    }

    /** Returns the first day, or {@code null}. */
    LocalDate start(int node) {
        return starts[node];
    }

    /** Returns the last day, or {@code null}. */
    LocalDate finish(int node) {
        return finishes[node];
    }

    Basis basis(int node) {
        return bases[node];
    }

    /** Returns the awaited item that ends last, or {@link #NONE}; an item that starts later on its own account has one as well. */
    int driver(int node) {
        return drivers[node];
    }

    private void visit(int node, Statement statement) {
        if (statement.abandoned()) {
            bases[node] = Basis.ABANDONED;
            return;
        }
        switch (network.graph().item(node)) {
            case Action action -> action(node, statement);
            case Milestone milestone -> milestone(node, statement);
            case Commitment commitment -> commitment(node, statement);
            default -> throw new IllegalStateException("Unknown item: " + network.graph().item(node));
        }
    }

    private void action(int node, Statement statement) {
        boolean complete = findDriver(node);
        if (statement.done() != null) {
            starts[node] = statement.start() == null || statement.start().isAfter(statement.done()) ? null : statement.start();
            finishes[node] = statement.done();
            bases[node] = Basis.DONE;
        } else if (statement.start() != null || statement.end() != null) {
            stated(node, statement);
        } else if (drivers[node] == NONE) {
            bases[node] = Basis.UNDATED;
        } else {
            starts[node] = after(drivers[node], statement);
            finishes[node] = statement.endFrom(starts[node], network.calendar());
            bases[node] = complete ? Basis.COMPUTED : Basis.PARTIAL;
        }
        if (bases[node] != Basis.DONE && finishes[node] != null) {
            finishes[node] = later(finishes[node], today);
        }
    }

    private void stated(int node, Statement statement) {
        bases[node] = Basis.STATED;
        starts[node] = statement.start();
        finishes[node] = statement.end();
        if (reading == Reading.AS_POSSIBLE && drivers[node] != NONE && tooEarly(statement, finishes[drivers[node]])) {
            LocalDate possible = after(drivers[node], statement);
            starts[node] = statement.start() == null ? null : possible;
            LocalDate moved = statement.endFrom(possible, network.calendar());
            finishes[node] = moved == null && statement.end() != null ? later(statement.end(), possible) : moved;
        }
    }

    private static boolean tooEarly(Statement statement, LocalDate awaited) {
        LocalDate begun = statement.start() == null ? statement.end() : statement.start();
        return begun.isBefore(awaited);
    }

    private void milestone(int node, Statement statement) {
        LocalDate day = statement.done() == null ? statement.start() : statement.done();
        bases[node] = statement.done() != null ? Basis.DONE : day == null ? Basis.UNDATED : Basis.STATED;
        if (day != null && reading == Reading.AS_POSSIBLE && bases[node] == Basis.STATED) {
            for (int action : network.awaited(node)) {
                day = moveWith(action, day);
                drivers[node] = action;
            }
            day = later(day, today);
        }
        starts[node] = day;
        finishes[node] = day;
    }

    /** A milestone keeps its distance from the start of its action, and never precedes it. */
    private LocalDate moveWith(int action, LocalDate day) {
        if (starts[action] == null || bases[action] == Basis.DONE) {
            return day;
        }
        LocalDate written = network.statement(action).start();
        return written == null ? later(day, starts[action]) : day.plusDays(ChronoUnit.DAYS.between(written, starts[action]));
    }

    private void commitment(int node, Statement statement) {
        span(node);
        if (statement.done() != null) {
            finishes[node] = statement.done();
            starts[node] = starts[node] == null || starts[node].isAfter(statement.done()) ? null : starts[node];
            bases[node] = Basis.DONE;
        }
        findDriver(node);
    }

    /** A commitment runs while its actions run; where not all of them have two days, its span is what is known of it. */
    private void span(int node) {
        LocalDate first = null;
        LocalDate last = null;
        boolean partial = false;
        Basis basis = Basis.DONE;
        for (int action : network.awaited(node)) {
            if (bases[action] != Basis.ABANDONED) {
                first = earlier(earlier(first, starts[action]), finishes[action]);
                last = later(later(last, starts[action]), finishes[action]);
                starts[node] = earlier(starts[node], starts[action]);
                finishes[node] = later(finishes[node], finishes[action]);
                partial |= finishes[action] == null;
                basis = bases[action] == Basis.UNDATED ? basis : basis.and(bases[action]);
            }
        }
        bases[node] = first == null ? Basis.UNDATED : partial ? Basis.PARTIAL : basis;
        starts[node] = starts[node] == null ? null : first;
        finishes[node] = finishes[node] == null ? null : last;
    }

    /** Finds the awaited item that ends last; tells whether the end of all of them is known. */
    private boolean findDriver(int node) {
        boolean complete = true;
        for (int awaited : network.awaited(node)) {
            if (finishes[awaited] != null) {
                drivers[node] = drivers[node] == NONE || endsLater(awaited, drivers[node]) ? awaited : drivers[node];
            }
            complete &= bases[awaited] == Basis.ABANDONED || finishes[awaited] != null && bases[awaited] != Basis.PARTIAL;
        }
        return complete;
    }

    /** Of two that end on the same day the longer one drives; else their names decide, so that the order of the text never does. */
    private boolean endsLater(int one, int other) {
        int byFinish = finishes[one].compareTo(finishes[other]);
        if (byFinish != 0) {
            return byFinish > 0;
        }
        LocalDate first = starts[one] == null ? finishes[one] : starts[one];
        LocalDate second = starts[other] == null ? finishes[other] : starts[other];
        return first.isBefore(second) || first.equals(second) && network.compareNames(one, other) < 0;
    }

    private LocalDate after(int awaited, Statement statement) {
        LocalDate next = finishes[awaited].plusDays(1);
        return statement.countsWorkingDays() ? network.calendar().firstWorkedFrom(next) : next;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && one.isBefore(other) ? other : one;
    }
}
