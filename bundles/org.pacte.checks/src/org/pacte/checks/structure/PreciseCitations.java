// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.ReferenceText;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R93: what a contract is based on is cited so that it can be found: texts by number and date, agreements by their date. */
public final class PreciseCitations extends ContractRule {

    public PreciseCitations() {
        super("R93", Category.PLAUSIBILITY, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO).withIntention(Severity.OFF));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        for (DocumentLink link : contract.getLinks()) {
            for (int index = 0; link.getKind() == LinkKind.CITES && index < link.getTargets().size(); index++) {
                Linkable target = link.getTargets().get(index);
                if (!target.eIsProxy() && isVague(target)) {
                    Findings.Place place = findings.on(link).at(Literals.DOCUMENT_LINK__TARGETS, index).about(target);
                    if (target instanceof ReferenceText) {
                        place.fix(new Fixes(context.locale()).add(target, "numéro " + Fixes.blank()));
                    }
                    place.report(text(context.locale(), "message", Naming.name(target)));
                }
            }
        }
    }

    private static boolean isVague(Linkable target) {
        return switch (target) {
            case ReferenceText text -> text.getDate() == null && text.getArticles().isEmpty() && !Typography.isGiven(text.getNumber());
            case Agreement agreement -> agreement.getSignedOn() == null && agreement.getStart() == null;
            case Contract contract -> contract.getSignedOn() == null && contract.getStart() == null;
            default -> false;
        };
    }
}
