// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;

/** A quantity with the commitment and the statement that it comes from. */
record Promise(Commitment commitment, QuantityStatement statement, Quantity quantity) {

    /** Returns the quantity that stands for a commitment itself; empty where it has none that can be read. */
    static Optional<Promise> of(Commitment commitment) {
        return Quantities.of(commitment.getQuantity()).map(quantity -> new Promise(commitment, commitment.getQuantity(), quantity));
    }

    /** Returns that quantity and those of readings and review clauses. */
    static List<Promise> all(Commitment commitment) {
        List<Promise> promises = new ArrayList<>();
        add(commitment, commitment.getQuantity(), promises);
        commitment.getReadings().forEach(reading -> add(commitment, reading.getQuantity(), promises));
        commitment.getReviews().forEach(review -> add(commitment, review.getEstimate(), promises));
        return promises;
    }

    private static void add(Commitment commitment, QuantityStatement statement, List<Promise> promises) {
        if (statement != null) {
            Quantities.of(statement).ifPresent(quantity -> promises.add(new Promise(commitment, statement, quantity)));
        }
    }
}
