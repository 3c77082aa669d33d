// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.util.Optional;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Side;
import org.pacte.model.quantity.Measure;
import org.pacte.planning.progress.State;

/**
 * A commitment in the ledger.
 *
 * @param commitment the declared commitment
 * @param side the camp of its bearers, {@link Side#COMMON} for several, {@link Side#UNSPECIFIED} for none
 * @param figure how much it promises in all, if that can be counted
 * @param realized how much was done, as the last report counts it
 * @param state where it stands
 */
public record Entry(Commitment commitment, Side side, Optional<Figure> figure, Optional<Measure> realized, State state) {

    public boolean isLate() {
        return state == State.LATE;
    }
}
