// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;

/** Follows what decides the end of a plan back to a stated start. */
final class CriticalPath {

    private CriticalPath() {
    }

    /** Returns the numbers of the items on the path, commitments between them included; none without a plan. */
    static List<Integer> of(Network network, ForwardPass possible, Contract contract, LocalDate planEnd) {
        List<Integer> path = new ArrayList<>();
        int node = last(network, possible, contract, planEnd);
        while (node != ForwardPass.NONE) {
            path.add(node);
            node = before(network, possible, node);
        }
        Collections.reverse(path);
        return path;
    }

    private static int last(Network network, ForwardPass possible, Contract contract, LocalDate planEnd) {
        int last = ForwardPass.NONE;
        for (int node = 0; planEnd != null && node < network.size(); node++) {
            if (planEnd.equals(possible.finish(node)) && network.graph().owner(node).contract() == contract
                    && !(network.graph().item(node) instanceof Commitment)
                    && (last == ForwardPass.NONE || isBetter(network, possible, node, last))) {
                last = node;
            }
        }
        return last;
    }

    private static boolean isBetter(Network network, ForwardPass possible, int one, int other) {
        LocalDate first = startOrFinish(possible, one);
        LocalDate second = startOrFinish(possible, other);
        return first.isBefore(second) || first.equals(second) && network.compareNames(one, other) < 0;
    }

    private static LocalDate startOrFinish(ForwardPass possible, int node) {
        return possible.start(node) == null ? possible.finish(node) : possible.start(node);
    }

    /** Returns what the item starts right after, or none when it starts on its own account. */
    private static int before(Network network, ForwardPass possible, int node) {
        int driver = possible.driver(node);
        if (driver == ForwardPass.NONE || possible.basis(node) == Basis.DONE) {
            return ForwardPass.NONE;
        }
        if (network.graph().item(node) instanceof Commitment) {
            return possible.finish(driver).equals(possible.finish(node)) ? driver : ForwardPass.NONE;
        }
        LocalDate start = possible.start(node);
        if (start == null || possible.finish(driver) == null) {
            return ForwardPass.NONE;
        }
        LocalDate next = network.calendar().firstWorkedFrom(possible.finish(driver).plusDays(1));
        return start.isAfter(next) ? ForwardPass.NONE : driver;
    }
}
