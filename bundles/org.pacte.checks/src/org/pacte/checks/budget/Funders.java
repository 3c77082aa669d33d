// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Funder;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.Scope;
import org.pacte.model.contract.Side;
import org.pacte.model.text.Typography;

/** Who a funder speaks for. */
final class Funders {

    private Funders() {
    }

    /** Tells whether the State pays: one of its organisations or services, or a national programme that no other side carries. */
    static boolean isState(Funder funder) {
        return switch (funder) {
            case Actor actor -> !actor.eIsProxy() && actor.stands() == Side.STATE;
            case Programme programme -> !programme.eIsProxy() && isState(programme, new HashSet<>());
            case null, default -> false;
        };
    }

    private static boolean isState(Programme programme, Set<Programme> seen) {
        if (!programme.getCarriers().isEmpty()) {
            return programme.getCarriers().stream().anyMatch(Funders::isState);
        }
        boolean higher = programme.getParent() != null && seen.add(programme) && isState(programme.getParent(), seen);
        return programme.getScope() == Scope.NATIONAL || higher;
    }

    /** Tells whether a funder, or a programme to which it belongs, is called by one of some acronyms, in whatever case. */
    static boolean isCalled(Funder funder, List<String> acronyms) {
        Set<String> called = acronyms.stream().map(Typography::plain).collect(Collectors.toSet());
        Set<Funder> seen = new HashSet<>();
        Funder next = funder;
        while (next instanceof Programme programme && !programme.eIsProxy() && seen.add(programme)) {
            if (Stream.of(programme.getAcronym(), programme.getName()).anyMatch(each -> each != null && called.contains(Typography.plain(each)))) {
                return true;
            }
            next = programme.getParent();
        }
        return false;
    }
}
