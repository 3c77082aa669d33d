// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.planning.network.Cycle;

/** Tells why items have their dates. */
final class Reasons {
    private final Network network;
    private final ForwardPass written;
    private final Map<PlanItem, Cycle> cycles = new IdentityHashMap<>();

    Reasons(Network network, ForwardPass written) {
        this.network = network;
        this.written = written;
        network.cycles().forEach(cycle -> cycle.members().forEach(item -> cycles.put(item, cycle)));
    }

    Reason of(int node) {
        PlanItem item = network.graph().item(node);
        return switch (written.basis(node)) {
            case DONE -> network.statement(node).done() == null ? new Reason.Gathers(List.of()) : new Reason.Done(written.finish(node));
            case ABANDONED -> new Reason.Abandoned();
            case STATED -> item instanceof Commitment ? gathers(node) : new Reason.Stated();
            case COMPUTED, PARTIAL -> item instanceof Commitment ? gathers(node) : follows(node);
            case UNDATED -> undated(node);
        };
    }

    private Reason gathers(int node) {
        return new Reason.Gathers(awaited(node, other -> written.finish(other) == null));
    }

    private Reason follows(int node) {
        int driver = written.driver(node);
        return new Reason.Follows(network.graph().item(driver), written.finish(driver),
                awaited(node, other -> other != driver && (written.finish(other) == null || written.basis(other) == Basis.PARTIAL)));
    }

    private Reason undated(int node) {
        Cycle cycle = cycles.get(network.graph().item(node));
        if (cycle != null) {
            return new Reason.InCycle(cycle);
        }
        // A milestone has its date from nowhere but the text.
        List<PlanItem> unknown = network.graph().item(node) instanceof Milestone ? List.of() : awaited(node, other -> true);
        return unknown.isEmpty() ? new Reason.Undated() : new Reason.AwaitsUndated(unknown);
    }

    private List<PlanItem> awaited(int node, IntPredicate wanted) {
        return Arrays.stream(network.awaited(node)).filter(other -> written.basis(other) != Basis.ABANDONED).filter(wanted)
                .mapToObj(network.graph()::item).toList();
    }
}
