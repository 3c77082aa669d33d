// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Milestone;

/**
 * How late each item may run: until its deadline, what waits for it, or the end of the plan of its contract.
 *
 * <p>An item that is already later than one of these keeps its own days: it has no slack, and the conflict is reported beside. Days
 * that are not worked between an item and the next are no slack either.
 */
final class BackwardPass {
    private final Network network;
    private final ForwardPass possible;
    private final Map<Contract, LocalDate> planEnds = new IdentityHashMap<>();
    private final LocalDate[] latestStarts;
    private final LocalDate[] latestFinishes;
    private final LocalDate[] freeFinishes;

    BackwardPass(Network network, ForwardPass possible) {
        this.network = network;
        this.possible = possible;
        this.latestStarts = new LocalDate[network.size()];
        this.latestFinishes = new LocalDate[network.size()];
        this.freeFinishes = new LocalDate[network.size()];
        for (int node = 0; node < network.size(); node++) {
            if (possible.finish(node) != null && !(network.graph().item(node) instanceof Commitment)) {
                planEnds.merge(contract(node), possible.finish(node), BackwardPass::later);
            }
        }
        for (int place = network.size() - 1; place >= 0; place--) {
            visit(network.order()[place]);
        }
    }

    private Contract contract(int node) {
        return network.graph().owner(node).contract();
    }

    /** Returns the last day of a contract's plan, or {@code null} when nothing in it is dated. */
    LocalDate planEnd(Contract contract) {
        return planEnds.get(contract);
    }

    LocalDate latestStart(int node) {
        return latestStarts[node];
    }

    LocalDate latestFinish(int node) {
        return latestFinishes[node];
    }

    /** Returns by how many days an item may end later without any harm to the plan; 0 while its end is unknown. */
    int totalSlack(int node) {
        return slack(node, latestFinishes[node]);
    }

    /** Returns by how many days an item may end later without moving any other. */
    int freeSlack(int node) {
        return slack(node, freeFinishes[node]);
    }

    private int slack(int node, LocalDate last) {
        LocalDate finish = possible.finish(node);
        return finish == null || last == null ? 0 : (int) ChronoUnit.DAYS.between(finish, last);
    }

    private void visit(int node) {
        Basis basis = possible.basis(node);
        if (basis == Basis.ABANDONED) {
            return;
        }
        LocalDate finish = possible.finish(node);
        if (basis == Basis.DONE) {
            latestStarts[node] = possible.start(node);
            latestFinishes[node] = finish;
            freeFinishes[node] = finish;
            return;
        }
        LocalDate own = earlier(network.statement(node).due(), finish == null ? null : planEnds.get(contract(node)));
        LocalDate latest = own;
        LocalDate free = own;
        for (int next : network.waiting(node)) {
            boolean moves = network.graph().item(next) instanceof Action;
            latest = earlier(latest, bound(node, next, latestStarts[next], latestFinishes[next]));
            free = earlier(free, bound(node, next, possible.start(next), moves ? possible.finish(next) : freeFinishes[next]));
        }
        // What waits without a date of its own has no day that could be moved, but it has a last one.
        free = earlier(free, latest);
        latestFinishes[node] = finish == null || latest == null ? latest : later(latest, finish);
        freeFinishes[node] = finish == null || free == null ? free : later(free, finish);
        latestStarts[node] = lastPossibleStart(node);
    }

    private LocalDate lastPossibleStart(int node) {
        LocalDate latest = latestFinishes[node];
        if (latest == null || network.graph().item(node) instanceof Commitment) {
            return null;
        }
        if (network.graph().item(node) instanceof Milestone) {
            return latest;
        }
        return network.statement(node).latestStart(latest, network.calendar());
    }

    /** Returns the last day on which an item may end so that the next one keeps its start (or, of a summary, its end), or null. */
    private LocalDate bound(int node, int next, LocalDate nextStart, LocalDate nextFinish) {
        if (possible.basis(next) == Basis.ABANDONED || possible.basis(next) == Basis.DONE) {
            return null;
        }
        LocalDate finish = possible.finish(node);
        if (network.graph().item(next) instanceof Commitment) {
            return nextFinish;
        }
        if (network.graph().item(next) instanceof Milestone) {
            // The milestone moves with its action, day for day.
            return finish == null || nextFinish == null || possible.finish(next) == null ? null
                    : finish.plusDays(ChronoUnit.DAYS.between(possible.finish(next), nextFinish));
        }
        if (nextStart == null) {
            return nextFinish;
        }
        boolean sameDay = finish != null && possible.start(next) != null && !possible.start(next).isAfter(finish);
        return sameDay ? nextStart : network.calendar().lastWorkedUntil(nextStart.minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
