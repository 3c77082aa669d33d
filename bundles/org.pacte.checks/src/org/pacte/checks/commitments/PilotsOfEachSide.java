// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/** R15: a commitment of two sides names one pilot for each; its actions may name them. */
public final class PilotsOfEachSide extends CommitmentRule {

    public PilotsOfEachSide() {
        super("R15", Category.COMMITMENTS, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO).withIntention(Severity.OFF));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.side() == Side.COMMON && sides(commitment.getBearers().stream()).size() > 1) {
            check(commitment, context.locale(), findings);
        }
    }

    private void check(Commitment commitment, Locale locale, Findings findings) {
        Set<Side> missing = sides(commitment.getBearers().stream());
        missing.removeAll(sides(commitment.getPilots().stream()));
        missing.removeAll(sides(commitment.getActions().stream().flatMap(action -> action.getPilots().stream())));
        if (!missing.isEmpty()) {
            List<String> bearers = missing.stream().flatMap(side -> commitment.getBearers().stream()
                    .filter(each -> !each.eIsProxy() && table(each.stands()) == side).limit(1)).map(Dossier::qualifiedName).toList();
            findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME)
                    .fix(new Fixes(locale).add(commitment, "pilote " + String.join(", ", bearers))).report(text(locale, "message", Naming.name(commitment),
                    Typography.list(missing.stream().map(Side::getLiteral).toList(), locale)));
        }
    }

    private static Set<Side> sides(Stream<Actor> actors) {
        return actors.filter(each -> !each.eIsProxy()).map(each -> table(each.stands())).filter(side -> side != Side.UNSPECIFIED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    /** The State and justice sit on one side of the table. */
    private static Side table(Side side) {
        return side == Side.JUSTICE ? Side.STATE : side;
    }
}
