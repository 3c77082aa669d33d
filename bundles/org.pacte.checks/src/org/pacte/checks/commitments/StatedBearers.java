// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/** R11: every commitment says who commits, and each of those organisations says on which side it stands. */
public final class StatedBearers extends ContractRule {
    private static final int MOST_PARTIES = 4;
    private static final List<Side> SIDES = List.of(Side.LOCAL_AUTHORITY, Side.STATE, Side.JUSTICE, Side.THIRD_PARTY);

    public StatedBearers() {
        super("R11", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Set<Organization> withoutSide = new LinkedHashSet<>();
        for (Commitment commitment : contents.standingCommitments()) {
            if (commitment.getBearers().isEmpty()) {
                reportNobody(commitment, contents.contract(), context.locale(), findings);
            }
            commitment.getBearers().stream().map(StatedBearers::organizationOf)
                    .filter(each -> each != null && each.getSide() == Side.UNSPECIFIED).forEach(withoutSide::add);
        }
        withoutSide.forEach(organization -> reportSideless(organization, contents.contract(), context.locale(), findings));
    }

    private void reportNobody(Commitment commitment, Contract contract, Locale locale, Findings findings) {
        boolean explicit = commitment.isBearersUnstated();
        Findings.Place place = findings.on(commitment)
                .at(explicit ? Literals.COMMITMENT__BEARERS_UNSTATED : Literals.NAMED_ELEMENT__NAME);
        // Who else could commit than a party? Which of them, only the author knows.
        contract.getParties().stream().filter(party -> !party.eIsProxy() && party.getName() != null).limit(MOST_PARTIES)
                .forEach(party -> place.fix(new Fixes(locale).add(commitment, "porteur " + Dossier.qualifiedName(party))));
        place.report(text(locale, explicit ? "message.unstated" : "message", Naming.name(commitment)));
    }

    private void reportSideless(Organization organization, Contract contract, Locale locale, Findings findings) {
        Findings.Place place = findings.on(organization).at(Literals.NAMED_ELEMENT__NAME).within(contract);
        SIDES.forEach(side -> place.fix(new Fixes(locale).add(organization, "camp " + side.getLiteral())));
        place.report(text(locale, "message.side", Naming.name(organization)));
    }

    private static Organization organizationOf(Actor bearer) {
        if (bearer.eIsProxy()) {
            return null;
        }
        return bearer instanceof Organization organization ? organization
                : bearer.eContainer() instanceof Organization owner ? owner : null;
    }
}
