// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.contract;

import java.util.EnumSet;
import java.util.Set;

/** Derives the camp of actors and commitments from the organisations behind them. */
public final class Sides {

    private Sides() {
    }

    /** The camp of an organisation, or of the organisation that a service belongs to. */
    public static Side of(Actor actor) {
        return switch (actor) {
            case Organization organization -> organization.getSide();
            case Service service when service.eContainer() instanceof Organization owner -> owner.getSide();
            default -> Side.UNSPECIFIED;
        };
    }

    /** The one camp of all bearers, {@link Side#COMMON} when they stand on several, unspecified without a known one. */
    public static Side of(Commitment commitment) {
        final Set<Side> sides = EnumSet.noneOf(Side.class);
        for (final Actor bearer : commitment.getBearers()) {
            final Side side = bearer.eIsProxy() ? Side.UNSPECIFIED : bearer.stands();
            if (side != Side.UNSPECIFIED) {
                sides.add(side);
            }
        }
        return switch (sides.size()) {
            case 0 -> Side.UNSPECIFIED;
            case 1 -> sides.iterator().next();
            default -> Side.COMMON;
        };
    }
}
