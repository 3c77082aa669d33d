// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;

/** What is known of an actor through its organisation. */
final class Organizations {

    private Organizations() {
    }

    /** Returns the kind of an organisation or, for a service that states none, that of its organisation. */
    static OrganizationKind kindOf(Actor actor) {
        boolean stated = actor.getKind() != OrganizationKind.UNSPECIFIED;
        return !stated && actor.eContainer() instanceof Organization owner ? owner.getKind() : actor.getKind();
    }
}
