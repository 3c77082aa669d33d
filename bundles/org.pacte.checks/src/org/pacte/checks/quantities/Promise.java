// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.checks.Standing;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Reading;
import org.pacte.model.contract.ReviewClause;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;

/** A quantity with the commitment and the statement that it comes from. */
record Promise(Commitment commitment, QuantityStatement statement, Quantity quantity) {

    /** Returns the quantity that stands for a commitment itself; empty where it has none that can be read. */
    static Optional<Promise> of(Commitment commitment) {
        return Quantities.of(commitment.getQuantity()).map(quantity -> new Promise(commitment, commitment.getQuantity(), quantity));
    }

    /** Returns the quantities that stand for the commitments themselves. */
    static List<Promise> own(ContractContents contents) {
        List<Promise> promises = new ArrayList<>();
        for (Commitment commitment : Standing.commitments(contents)) {
            add(commitment, commitment.getQuantity(), promises);
        }
        return promises;
    }

    /** Returns those and the quantities of readings and review clauses. */
    static List<Promise> all(ContractContents contents) {
        List<Promise> promises = new ArrayList<>();
        for (Commitment commitment : Standing.commitments(contents)) {
            add(commitment, commitment.getQuantity(), promises);
            for (Reading reading : commitment.getReadings()) {
                add(commitment, reading.getQuantity(), promises);
            }
            for (ReviewClause review : commitment.getReviews()) {
                add(commitment, review.getEstimate(), promises);
            }
        }
        return promises;
    }

    private static void add(Commitment commitment, QuantityStatement statement, List<Promise> promises) {
        if (statement != null) {
            Quantities.of(statement).ifPresent(quantity -> promises.add(new Promise(commitment, statement, quantity)));
        }
    }
}
