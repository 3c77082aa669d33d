// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import org.pacte.checks.gauge.Gauge;
import org.pacte.model.contract.DocumentState;

/**
 * A contract and how far it is from being signed.
 *
 * @param name its name in the text
 * @param state its state
 * @param gauge what misses
 * @param complete whether all of its dossier could be read: what could not is not in the gauge
 */
public record MeasuredContract(String name, DocumentState state, Gauge gauge, boolean complete) {

    /** Tells whether it is still to be signed. */
    boolean isUnsigned() {
        return state.compareTo(DocumentState.SIGNED) < 0;
    }
}
