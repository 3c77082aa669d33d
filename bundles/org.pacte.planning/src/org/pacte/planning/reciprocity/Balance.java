// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Side;

/**
 * The accounts of all sides, in one axis or in all.
 *
 * @param axis the axis; empty for the whole contract
 * @param accounts one for each side that commits to something, in the order of {@link Side}
 * @param exchanges the exchanges in which something of the axis is given, in the order of the text
 * @param alone commitments of one known side that are in no exchange with another side
 */
public record Balance(Optional<Axis> axis, List<Account> accounts, List<Exchange> exchanges, List<Entry> alone) {

    public Balance {
        accounts = List.copyOf(accounts);
        exchanges = List.copyOf(exchanges);
        alone = List.copyOf(alone);
    }

    public Optional<Account> of(Side side) {
        return accounts.stream().filter(each -> each.side() == side).findFirst();
    }

    /** Returns the sides with late commitments, the one with most of them first. */
    public List<Side> lateSides() {
        return accounts.stream().filter(each -> late(each) > 0).sorted((one, other) -> Long.compare(late(other), late(one))).map(Account::side)
                .toList();
    }

    private static long late(Account account) {
        return account.entries().stream().filter(Entry::isLate).count();
    }
}
