// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.checks.wording.FrenchTexts;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;

/**
 * R13: a commitment that begins with a vague verb has a quantity, a deadline or an indicator.
 *
 * <p>A permanent deadline sets no date by which anything would have to be seen, so it does not count here.
 */
public final class VagueVerbs extends CommitmentRule {
    private final VagueWords words;

    public VagueVerbs() {
        super("R13", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
        this.words = VagueWords.load();
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        String title = commitment.getTitle() == null ? commitment.getWording() : commitment.getTitle();
        Optional<String> vague = title == null || isVerifiable(commitment) ? Optional.empty() : words.leading(texts.opening(title));
        vague.ifPresent(word -> findings.on(commitment)
                .at(commitment.getTitle() == null ? Literals.COMMITMENT__WORDING : Literals.NAMED_ELEMENT__TITLE)
                .fix(new Fixes(context.locale()).addIndicator(commitment))
                .fix(new Fixes(context.locale()).add(commitment, "échéance fin du mandat"))
                .report(text(context.locale(), "message", Naming.name(commitment), word)));
    }

    private static boolean isVerifiable(Commitment commitment) {
        boolean dated = commitment.getDeadline() != null && !(commitment.getDeadline() instanceof Deadline.Permanent);
        return dated || commitment.getQuantity() != null || !commitment.getIndicators().isEmpty();
    }
}
