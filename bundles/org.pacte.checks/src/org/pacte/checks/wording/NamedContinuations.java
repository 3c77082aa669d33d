// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Optional;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.WordList;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Opening.Head;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.MaintenanceStatement;
import org.pacte.model.dossier.ContractContents;

/**
 * R17: a commitment that goes on with something names what exists, or says from which state it goes on.
 *
 * <p>A programme, an agreement, a body or an acronym in its words names it as well as a reference does.
 */
public final class NamedContinuations extends CommitmentRule {
    private static final Set<String> CONTINUING = Set.of("poursuivre", "continuer", "maintenir", "prolonger", "pérenniser", "reconduire");
    private final Set<String> devices = Set.copyOf(WordList.beside(NamedContinuations.class, "device-nouns.txt"));

    public NamedContinuations() {
        super("R17", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        Mentions mentions = Mentions.of(context);
        String title = commitment.getTitle();
        Optional<Head> head = title == null ? Optional.empty() : texts.opening(title).first().filter(NamedContinuations::continues);
        if (head.isPresent() && !isAnchored(commitment) && !names(texts.text(title), mentions)
                && !(commitment.getWording() != null && names(texts.text(commitment.getWording()), mentions))) {
            findings.on(commitment).at(Literals.NAMED_ELEMENT__TITLE)
                    .report(text(context.locale(), "message", Naming.name(commitment), head.get().token().text()));
        }
    }

    private static boolean continues(Head head) {
        return head.verb().filter(CONTINUING::contains).isPresent();
    }

    /** Tells whether the structure says what goes on, or from where. */
    private static boolean isAnchored(Commitment commitment) {
        return !commitment.getProgrammes().isEmpty() || !commitment.getBases().isEmpty() || !commitment.getSubjects().isEmpty()
                || !commitment.getBaselines().isEmpty()
                || commitment.getQuantity() instanceof MaintenanceStatement maintained && maintained.getAmount() != null;
    }

    private boolean names(FrenchText text, Mentions mentions) {
        for (int i = 0; i < text.size(); i++) {
            if (text.isAcronym(i) || text.token(i).isMark("«") || text.token(i).lemma(Kind.NOUN).filter(devices::contains).isPresent()) {
                return true;
            }
        }
        return mentions.anyIn(text);
    }
}
