// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.wording.BareTitles;
import org.pacte.checks.wording.FrenchTexts;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R12: the title of a commitment says what is done, and does not only name a subject.
 *
 * <p>A quantity, or a wording in which somebody commits, says it as well.
 */
public final class CommittingTitles extends CommitmentRule {
    private final BareTitles titles = new BareTitles();

    public CommittingTitles() {
        super("R12", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        if (isBare(commitment, texts)) {
            findings.on(commitment).at(Literals.NAMED_ELEMENT__TITLE)
                    .report(text(context.locale(), "message", Naming.name(commitment)));
        }
    }

    private boolean isBare(Commitment commitment, FrenchTexts texts) {
        String title = commitment.getTitle();
        return title != null && commitment.getQuantity() == null && titles.isBare(texts.text(title)) && !isSaid(commitment.getWording(), texts);
    }

    private boolean isSaid(String wording, FrenchTexts texts) {
        return wording != null && titles.commits(texts.opening(wording), texts.text(wording));
    }
}
