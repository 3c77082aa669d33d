// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pacte.model.contract.Territory;

/** How territories lie in each other. */
final class Territories {

    private Territories() {
    }

    /** Returns a territory and those in which it lies, the innermost first; a circle ends where it began. */
    static Set<Territory> around(Territory territory) {
        Set<Territory> around = new LinkedHashSet<>();
        Territory next = territory;
        while (next != null && !next.eIsProxy() && around.add(next)) {
            next = next.getWithin();
        }
        return around;
    }
}
