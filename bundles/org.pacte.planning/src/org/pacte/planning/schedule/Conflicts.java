// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.dossier.ContractContents;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Conflict.Certainty;
import org.pacte.planning.schedule.Conflict.EarlyStart;
import org.pacte.planning.schedule.Conflict.LateFinish;

/** Finds where the dates of a plan contradict each other, in the order of the text. */
public final class Conflicts {

    private Conflicts() {
    }

    /**
     * Returns the actions that begin before what they wait for is over, each pair once.
     *
     * <p>Only what is written side by side counts: an action is not in conflict because something before it is. Actions that are done
     * or given up need no order any more.
     */
    public static List<EarlyStart> earlyStarts(List<ContractContents> contracts, WorkingCalendar calendar) {
        Network network = new Network(Facts.written(contracts), calendar);
        return earlyStarts(network, new ForwardPass(network, ForwardPass.Reading.AS_WRITTEN));
    }

    static List<EarlyStart> earlyStarts(Network network, ForwardPass written) {
        List<EarlyStart> found = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            if (network.graph().item(node) instanceof Action action && isOpen(network.facts(), action)) {
                Optional<LocalDate> begun = begun(action, network.facts().terms(action));
                for (int awaited : begun.isEmpty() ? new int[0] : Arrays.stream(network.graph().awaited(node)).distinct().toArray()) {
                    if (awaited != node) {
                        conflict(network, written, action, begun.get(), awaited).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<EarlyStart> conflict(Network network, ForwardPass written, Action action, LocalDate begun, int awaited) {
        LocalDate finish = written.finish(awaited);
        Certainty certainty = switch (written.basis(awaited)) {
            case DONE, STATED -> Certainty.PLANNED;
            default -> Certainty.EARLIEST;
        };
        if (finish == null) {
            finish = written.basis(awaited) == Basis.ABANDONED ? null : network.statement(awaited).due();
            certainty = Certainty.LIMIT;
        }
        boolean startWritten = network.facts().terms(action).getStart() != null;
        return finish == null || !begun.isBefore(finish) ? Optional.empty()
                : Optional.of(new EarlyStart(action, begun, startWritten, network.graph().item(awaited), finish, certainty));
    }

    private static boolean isOpen(Facts facts, Action action) {
        return facts.status(action) != ExecutionStatus.DONE && !facts.isOut(action);
    }

    /** Returns a day on which the action has surely begun. */
    private static Optional<LocalDate> begun(Action action, Action terms) {
        if (terms.getStart() != null) {
            return Optional.of(terms.getStart());
        }
        return Stream.concat(action.getMilestones().stream().map(Milestone::getDate), Stream.of(terms).map(Action::getEnd))
                .filter(day -> day != null).min(LocalDate::compareTo);
    }

    static List<LateFinish> lateFinishes(Network network, ForwardPass possible) {
        List<LateFinish> found = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            LocalDate finish = possible.finish(node);
            LocalDate due = network.statement(node).due();
            if (finish != null && due != null && finish.isAfter(due) && possible.basis(node) != Basis.DONE) {
                found.add(new LateFinish(network.graph().item(node), finish, due));
            }
        }
        return found;
    }
}
