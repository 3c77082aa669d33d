// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Finding;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.wording.french.Opening.Head;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Force;
import org.pacte.model.dossier.ContractContents;

/**
 * R16: what a commitment only studies or intends is not counted as a result.
 *
 * <p>A synthesis adds up quantities and natures: « Étudier l’installation de 10 caméras » must not come out as ten cameras.
 */
public final class StudiesAreNoResults extends CommitmentRule {
    private static final Set<String> STUDYING = Set.of("étudier", "examiner", "explorer", "réfléchir", "analyser", "expertiser");
    private static final Set<String> INTENDING = Set.of("envisager", "souhaiter", "ambitionner", "projeter", "espérer");
    private static final Set<CommitmentNature> RESULTS = EnumSet.of(CommitmentNature.RESULT, CommitmentNature.STAFFING, CommitmentNature.EQUIPMENT,
            CommitmentNature.FINANCING, CommitmentNature.CREATION, CommitmentNature.AGREEMENT_CONCLUSION, CommitmentNature.PROVISION);
    private static final Set<Force> UNBINDING = EnumSet.of(Force.INTENTION, Force.ESTIMATE);

    public StudiesAreNoResults() {
        super("R16", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        Optional<Head> head = commitment.getTitle() == null ? Optional.empty() : texts.opening(commitment.getTitle()).first();
        head.filter(each -> isCounted(commitment) && (is(each, STUDYING) || is(each, INTENDING))).ifPresent(each -> findings.on(commitment)
                .at(Literals.NAMED_ELEMENT__TITLE).fix(fix(commitment, is(each, STUDYING), context))
                .report(text(context.locale(), is(each, STUDYING) ? "message" : "message.intention", Naming.name(commitment), each.token().text())));
    }

    private static boolean is(Head head, Set<String> verbs) {
        return head.verb().filter(verbs::contains).isPresent();
    }

    /** Tells whether a synthesis would count it among what is done, provided or paid. */
    private static boolean isCounted(Commitment commitment) {
        boolean studied = commitment.getNature() == CommitmentNature.STUDY || UNBINDING.contains(commitment.getForce());
        return !studied && (commitment.getQuantity() != null || RESULTS.contains(commitment.getNature()));
    }

    private Fix fix(Commitment commitment, boolean study, CheckContext context) {
        String value = study ? CommitmentNature.STUDY.getLiteral() : Force.INTENTION.getLiteral();
        String property = study ? "nature " : "force ";
        boolean stated = study ? commitment.getNature() != CommitmentNature.UNSPECIFIED : commitment.getForce() != Force.UNSPECIFIED;
        String title = text(context.locale(), "fix.state", property + value);
        return stated ? new Fix.Replace(title, commitment, study ? Literals.COMMITMENT__NATURE : Literals.COMMITMENT__FORCE, Finding.WHOLE, value)
                : new Fix.Add(title, commitment, property + value);
    }
}
