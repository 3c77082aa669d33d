// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.unmeasured;
import static org.pacte.model.drafts.DossierDraft.action;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Objective;

class IndicatorsTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule rule = new StatedIndicators();

    @Test
    void aCommitmentWithoutIndicatorIsAWarning() {
        draft.commitment("caméras", unmeasured());
        assertEquals(List.of("WARNING csi.sécurité.caméras name: L’engagement « caméras » n’a pas d’indicateur : ajoutez « indicateur … », avec "
                + "son unité et sa source."), draft.report(rule));
    }

    @Test
    void aQuantifiedOneIsAnErrorWhenTheTextIsReady() {
        draft.commitment("caméras", unmeasured(), quantity(amount("10", "caméras")));
        assertEquals(List.of("ERROR csi.sécurité.caméras quantity: L’engagement « caméras » est chiffré mais n’a pas d’indicateur : ajoutez "
                + "« indicateur … », avec une cible dans la même unité."), draft.report(rule));
        draft.contract.setState(DocumentState.DRAFT);
        assertEquals("WARNING", draft.findings(rule).getFirst().severity().name());
    }

    @Test
    void theCatalogueTellsTheSeverityOfAQuantifiedOne() {
        assertEquals(List.of(new SeverityVariant("Pour un engagement chiffré",
                Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING))), rule.variants(Locale.FRENCH));
        draft.commitment("caméras", unmeasured(), quantity(amount("10", "caméras")));
        for (DocumentState state : DocumentState.values()) {
            draft.contract.setState(state);
            assertEquals(rule.variants(Locale.FRENCH).getFirst().severities().in(state), draft.findings(rule).getFirst().severity());
        }
    }

    @Test
    void theIndicatorOfAnActionOrOfAnObjectiveIsEnough() {
        Objective objective = ContractFactory.eINSTANCE.createObjective();
        objective.getIndicators().add(indicator("faits", "faits"));
        draft.axis.getObjectives().add(objective);
        draft.commitment("a", unmeasured(), commitment -> commitment.getObjectives().add(objective));
        action(draft.commitment("b", unmeasured()), "pose", action -> action.getIndicators().add(indicator("poses", "poses")));
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void whatWasGivenUpNeedsNoIndicator() {
        draft.commitment("a", unmeasured(), commitment -> commitment.setExecutionStatus(ExecutionStatus.ABANDONED));
        assertEquals(List.of(), draft.report(rule));
    }
}
