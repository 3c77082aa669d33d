// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.pacte.checks.CheckContext;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Amendments;

/** What commitments and actions say on the day of the check, with the changes of the amendments that are in force. */
final class TermsInForce {

    private TermsInForce() {
    }

    /** Returns how to find the terms of an element of a contract: itself, or a copy that the amendments have changed. */
    static UnaryOperator<PlanItem> of(CheckContext context, Contract contract) {
        if (context.dossier().amendments(contract).isEmpty()) {
            return UnaryOperator.identity();
        }
        Amendments amendments = Amendments.of(context.dossier());
        Map<PlanItem, PlanItem> changed = new IdentityHashMap<>();
        amendments.commitments(contract, context.today()).forEach(each -> changed.put(each.commitment(), each.terms()));
        return item -> item instanceof Action action ? amendments.terms(action, context.today()) : changed.getOrDefault(item, item);
    }
}
