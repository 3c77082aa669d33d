// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.TerritoryKind;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R70: an indicator is known for a territory no larger than that of what it measures. */
public final class FineGrain extends CommitmentRule {
    /** How large territories are; kinds of one set are not compared. */
    private static final List<Set<TerritoryKind>> SIZES = List.of(EnumSet.of(TerritoryKind.SITE),
            EnumSet.of(TerritoryKind.DISTRICT, TerritoryKind.QPV, TerritoryKind.QRR, TerritoryKind.ZSP, TerritoryKind.SECTOR),
            EnumSet.of(TerritoryKind.MUNICIPALITY),
            EnumSet.of(TerritoryKind.EPCI, TerritoryKind.POLICE_DISTRICT, TerritoryKind.GENDARMERIE_DISTRICT, TerritoryKind.INTERCOMMUNAL_AREA),
            EnumSet.of(TerritoryKind.DEPARTMENT));

    public FineGrain() {
        super("R70", Category.INDICATORS, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        commitment.getIndicators().forEach(each -> check(each, commitment, commitment.getTerritories(), context.locale(), findings));
        for (Action action : commitment.getActions()) {
            action.getIndicators().forEach(each -> check(each, action, action.getTerritories(), context.locale(), findings));
        }
    }

    private void check(Indicator indicator, NamedElement measured, List<Territory> territories, Locale locale, Findings findings) {
        int largest = territories.stream().filter(each -> !each.eIsProxy()).mapToInt(each -> size(each.getKind())).max().orElse(-1);
        boolean known = territories.stream().allMatch(each -> !each.eIsProxy() && size(each.getKind()) >= 0);
        if (known && largest >= 0 && size(indicator.getGrain()) > largest && !Typography.isGiven(indicator.getLimitation())) {
            TerritoryKind fine = territories.stream().map(Territory::getKind).filter(kind -> size(kind) == largest).findFirst().orElseThrow();
            findings.on(indicator).at(Literals.INDICATOR__GRAIN).about(territories)
                    .fix(new Fixes(locale).add(indicator, "limite " + Fixes.blank()))
                    .fix(new Fixes(locale).write(indicator, Literals.INDICATOR__GRAIN, fine.getLiteral())).report(text(locale, "message", Naming.name(indicator),
                    indicator.getGrain().getLiteral(), Naming.phrase(measured, locale)));
        }
    }

    private static int size(TerritoryKind kind) {
        for (int size = 0; size < SIZES.size(); size++) {
            if (SIZES.get(size).contains(kind)) {
                return size;
            }
        }
        return -1;
    }
}
