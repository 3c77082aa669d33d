// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Ratio;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;

/**
 * Who gives what for what in a contract, at a day: by axis and in all.
 *
 * <p>Withdrawn commitments are left out; amendments in force are counted. Figures are compared exactly.
 */
public final class Ledger {
    private final Contract contract;
    private final Balance whole;
    private final List<Balance> axes;

    private Ledger(ContractContents contents, Progress progress) {
        this.contract = contents.contract();
        Map<Commitment, Entry> entries = new IdentityHashMap<>();
        for (ContractContents each : progress.schedule().contracts()) {
            each.commitments().forEach(commitment -> progress.of(commitment).filter(item -> item.state() != State.STOPPED)
                    .ifPresent(item -> entries.put(commitment, entry(commitment, item, progress))));
        }
        List<Entry> own = present(contents.commitments(), entries);
        List<Exchange> exchanges = exchanges(own, entries, progress);
        this.whole = balance(Optional.empty(), own, exchanges);
        this.axes = contents.axes().stream()
                .map(axis -> balance(Optional.of(axis), present(contents.commitments(axis), entries), exchanges)).toList();
    }

    /** Makes the ledger of a contract of the dossier of which the progress was made. */
    public static Ledger of(Contract contract, Progress progress) {
        ContractContents contents = progress.schedule().contracts().stream().filter(each -> each.contract() == contract).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract is not in the dossier: " + contract.getName()));
        return new Ledger(contents, progress);
    }

    public Contract contract() {
        return contract;
    }

    /** Returns the balance over all axes. */
    public Balance whole() {
        return whole;
    }

    /** Returns the balance of each axis, in the order of the text. */
    public List<Balance> axes() {
        return axes;
    }

    private static Entry entry(Commitment commitment, ItemProgress item, Progress progress) {
        Commitment terms = progress.schedule().terms(commitment);
        return new Entry(commitment, terms.side(), Quantities.of(terms.getQuantity()).flatMap(Figure::of),
                item.report().flatMap(FollowUp.Entry::realized), item.state());
    }

    private static List<Entry> present(List<Commitment> commitments, Map<Commitment, Entry> entries) {
        return commitments.stream().map(entries::get).filter(each -> each != null).toList();
    }

    /** Those that promise the same ratio against the same commitment give together. */
    private static List<Exchange> exchanges(List<Entry> own, Map<Commitment, Entry> entries, Progress progress) {
        record Deal(Entry received, Optional<Ratio> ratio) {
        }
        Map<Deal, List<Entry>> deals = new LinkedHashMap<>();
        List<Exchange> exchanges = new ArrayList<>();
        for (Entry giver : own) {
            for (Counterpart counterpart : progress.schedule().terms(giver.commitment()).getCounterparts()) {
                Entry received = counterpart.getTarget() == null ? null : entries.get(counterpart.getTarget());
                if (received != null && received != giver) {
                    deals.computeIfAbsent(new Deal(received, Quantities.ratio(counterpart)), deal -> new ArrayList<>()).add(giver);
                }
            }
        }
        deals.forEach((deal, givers) -> exchanges.addAll(exchanges(givers, deal.received(), deal.ratio())));
        return exchanges;
    }

    private static List<Exchange> exchanges(List<Entry> givers, Entry received, Optional<Ratio> ratio) {
        Exchange together = Exchange.of(givers, received, ratio);
        List<Exchange> apart = givers.stream().map(giver -> Exchange.of(List.of(giver), received, ratio)).toList();
        boolean addsUp = together.outcome() == Exchange.Outcome.KEPT || together.outcome() == Exchange.Outcome.BROKEN;
        boolean eachKept = apart.stream().allMatch(each -> each.outcome() == Exchange.Outcome.KEPT);
        return addsUp && !eachKept ? List.of(together) : apart;
    }

    private static Balance balance(Optional<Axis> axis, List<Entry> entries, List<Exchange> exchanges) {
        Map<Side, List<Entry>> bySide = new EnumMap<>(Side.class);
        entries.forEach(each -> bySide.computeIfAbsent(each.side(), side -> new ArrayList<>()).add(each));
        Set<Entry> here = Collections.newSetFromMap(new IdentityHashMap<>());
        here.addAll(entries);
        Set<Entry> exchanged = Collections.newSetFromMap(new IdentityHashMap<>());
        exchanges.stream().filter(Exchange::isBetweenSides).forEach(each -> {
            exchanged.addAll(each.given());
            exchanged.add(each.received());
        });
        return new Balance(axis, bySide.entrySet().stream().map(each -> new Account(each.getKey(), each.getValue())).toList(),
                exchanges.stream().filter(each -> each.given().stream().anyMatch(here::contains)).toList(),
                entries.stream().filter(each -> each.side() != Side.COMMON && each.side() != Side.UNSPECIFIED && !exchanged.contains(each))
                        .toList());
    }
}
