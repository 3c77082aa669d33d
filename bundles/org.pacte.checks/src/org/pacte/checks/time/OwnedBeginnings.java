// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.util.List;
import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.Deadline;

/** R30: what begins with the signature has somebody to begin it. */
public final class OwnedBeginnings extends CommitmentRule {

    private static final int MOST_OWNERS = 4;

    public OwnedBeginnings() {
        super("R30", Category.TIME, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getDeadline() instanceof Deadline.FromSignature && commitment.getBearers().isEmpty()) {
            owned(findings.on(commitment).at(Literals.COMMITMENT__DEADLINE), "porteur ", commitment, contents.contract().getParties(),
                    context.locale()).report(text(context.locale(), "message.commitment",
                    Naming.name(commitment)));
        }
        commitment.getActions().stream().filter(each -> each.getDeadline() instanceof Deadline.FromSignature
                && each.getPilots().isEmpty()).forEach(action -> owned(findings.on(action).at(Literals.ACTION__DEADLINE), "pilote ", action,
                        commitment.getBearers().isEmpty() ? contents.contract().getParties() : commitment.getBearers(), context.locale())
                        .report(text(context.locale(), "message.action", Naming.name(action))));
    }

    private static Findings.Place owned(Findings.Place place, String property, NamedElement element, List<Actor> owners, Locale locale) {
        owners.stream().filter(each -> !each.eIsProxy()).limit(MOST_OWNERS)
                .forEach(each -> place.fix(new Fixes(locale).add(element, property + Dossier.qualifiedName(each))));
        return place;
    }
}
