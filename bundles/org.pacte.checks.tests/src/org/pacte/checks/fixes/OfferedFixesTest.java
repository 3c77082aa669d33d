// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.baseline;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.target;
import static org.pacte.checks.ContractDraft.tranche;
import static org.pacte.checks.ContractDraft.unmeasured;
import static org.pacte.checks.ContractDraft.yearly;
import static org.pacte.model.drafts.DossierDraft.action;
import static org.pacte.model.drafts.DossierDraft.after;
import static org.pacte.model.drafts.DossierDraft.date;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Fix;
import org.pacte.checks.Rule;
import org.pacte.checks.commitments.StatedBearers;
import org.pacte.checks.coverage.CompleteSteering;
import org.pacte.checks.dependencies.OrderedStarts;
import org.pacte.checks.indicators.StatedIndicators;
import org.pacte.checks.quantities.BoundedRates;
import org.pacte.checks.quantities.RatesAddUp;
import org.pacte.checks.quantities.TargetsAddUp;
import org.pacte.checks.quantities.TranchesAddUp;
import org.pacte.checks.time.ClearDeadlines;
import org.pacte.checks.time.StatedDeadlines;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Side;

/** What one click would write: the cures that rules offer beside their findings. */
class OfferedFixesTest {
    private final ContractDraft draft = new ContractDraft();

    /** Returns what the fixes of all findings write; what they take away is left out. */
    private List<String> offered(Rule rule) {
        return draft.findings(rule).stream().flatMap(finding -> finding.fixes().stream()).map(OfferedFixesTest::text).toList();
    }

    private static String text(Fix fix) {
        return switch (fix) {
            case Fix.Add add -> add.text();
            case Fix.Replace replace -> replace.text();
            default -> "";
        };
    }

    // R11

    @Test
    void aCommitmentOfNobodyIsOfferedTheParties() {
        draft.commitment("a", borneBy());
        assertEquals(List.of("porteur Préfecture", "porteur Ville"), offered(new StatedBearers()));
    }

    @Test
    void aPartyWithoutNameCannotBeOffered() {
        draft.prefecture.setName(null);
        draft.commitment("a", borneBy());
        assertEquals(List.of("porteur Ville"), offered(new StatedBearers()));
    }

    @Test
    void anOrganizationWithoutSideIsOfferedTheSidesThatMayCommit() {
        draft.ville.setSide(Side.UNSPECIFIED);
        draft.commitment("a");
        assertEquals(List.of("camp collectivité", "camp État", "camp justice", "camp tiers"), offered(new StatedBearers()));
    }

    // R23, R24

    @Test
    void aMissingDeadlineIsOfferedTheEndOfTheContractIfItHasOne() {
        draft.commitment("a", due(null));
        assertEquals(List.of("échéance le 31/03/2026", "échéance fin du mandat", "échéance permanente"), offered(new StatedDeadlines()));
        draft.contract.setEnd(null);
        assertEquals(List.of("échéance fin du mandat", "échéance permanente"), offered(new StatedDeadlines()));
    }

    @Test
    void anAmbiguousDeadlineIsOfferedItsReadings() {
        draft.commitment("a", due("d’ici 2023"));
        List<String> fixes = offered(new ClearDeadlines());
        assertEquals(draft.contract.getAxes().getFirst().getItems().stream().map(Commitment.class::cast).findFirst().orElseThrow().getDeadline()
                .alternatives().stream().map(each -> each.text()).toList(), fixes);
        assertEquals(2, fixes.size());
    }

    // R31, R32, R33, R37

    @Test
    void aWrongTotalIsOfferedTheSumOfItsTranches() {
        draft.commitment("a", quantity(amount("70", "postes", tranche("33", "en 2022"), tranche("36", "en 2023"))));
        assertEquals(List.of("69"), offered(new TranchesAddUp()));
    }

    @Test
    void aWrongTotalIsOfferedTheProductOfItsRate() {
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, "60")));
        assertEquals(List.of("50"), offered(new RatesAddUp()));
    }

    @Test
    void aWrongTargetIsOfferedTheBaselineAndThePromise() {
        Commitment cameras = draft.commitment("a", quantity(amount("+42", "caméras")));
        cameras.getIndicators().getFirst().getBaselines().add(baseline("100", "caméras", "31/12/2020"));
        cameras.getIndicators().getFirst().getTargets().add(target("150", null));
        assertEquals(List.of("142"), offered(new TargetsAddUp()));
    }

    @Test
    void aSumThatIsOnlyAFloorIsNotOffered() {
        Commitment cameras = draft.commitment("a", quantity(amount("+42", "caméras")));
        ((AmountStatement) cameras.getQuantity()).setBound(Bound.AT_LEAST);
        cameras.getIndicators().getFirst().getBaselines().add(baseline("100", "caméras", "31/12/2020"));
        cameras.getIndicators().getFirst().getTargets().add(target("130", null));
        assertEquals(1, draft.findings(new TargetsAddUp()).size());
        assertEquals(List.of(), offered(new TargetsAddUp()));
    }

    @Test
    void anEndlessRateIsOfferedTheYearsOfTheContractAndPermanence() {
        draft.commitment("a", due(null), quantity(yearly("10", "caméras", 0, 0, null)));
        assertEquals(List.of("an de 2021 à 2026", "échéance permanente"), offered(new BoundedRates()));
    }

    @Test
    void withAFirstYearOrWithoutPeriodOfTheContractNoYearsAreOffered() {
        draft.commitment("a", due(null), quantity(yearly("10", "caméras", 2022, 0, null)));
        assertEquals(List.of("échéance permanente"), offered(new BoundedRates()));
        draft.contract.setStart(null);
        draft.commitment("b", quantity(yearly("10", "caméras", 0, 0, null)));
        assertEquals(List.of("échéance permanente"), offered(new BoundedRates()));
        draft.contract.setStart(date("01/10/2021"));
        draft.contract.setEnd(null);
        assertEquals(List.of("échéance permanente"), offered(new BoundedRates()));
    }

    // R56

    @Test
    void aContractWithoutSteeringIsOfferedTheBodiesOfTheRegister() {
        draft.contract.getSteering().clear();
        assertEquals(List.of("pilotage CLSPD"), offered(new CompleteSteering()));
        draft.clspd.setName(null);
        assertEquals(List.of(), offered(new CompleteSteering()));
        assertEquals(1, draft.findings(new CompleteSteering()).size());
    }

    @Test
    void anIncompleteBodyIsOfferedWhatItLacks() {
        draft.clspd.getChairs().clear();
        assertEquals(List.of("préside Préfecture", "préside Ville"), offered(new CompleteSteering()));
        draft.clspd.getMembers().clear();
        draft.clspd.setFrequency(Frequency.UNSPECIFIED);
        assertEquals(List.of("préside Préfecture", "préside Ville", "membres Préfecture, Ville", "périodicité annuelle",
                "périodicité trimestrielle"), offered(new CompleteSteering()));
    }

    @Test
    void whoChairsABodyIsNotOfferedAsItsMember() {
        draft.clspd.getMembers().clear();
        assertEquals(List.of("membres Préfecture"), offered(new CompleteSteering()));
        draft.clspd.getChairs().add(draft.prefecture);
        assertEquals(List.of(), offered(new CompleteSteering()));
        assertEquals(1, draft.findings(new CompleteSteering()).size());
    }

    @Test
    void oneCompleteBodyIsEnough() {
        Body other = (Body) EcoreUtil.create(draft.clspd.eClass());
        other.setName("CISPD");
        draft.file.getElements().add(other);
        draft.contract.getSteering().add(other);
        assertEquals(List.of(), draft.report(new CompleteSteering()));
        draft.clspd.setFrequency(Frequency.UNSPECIFIED);
        assertEquals(2, draft.findings(new CompleteSteering()).size());
    }

    // R66

    @Test
    void aQuantityWithoutIndicatorIsOfferedOneThatCountsIt() {
        draft.commitment("a", unmeasured(), quantity(amount("+42", "caméras")));
        assertEquals(List.of("indicateur suivi_caméras \"Caméras\" {\n  unité caméras\n  type réalisation\n}"), offered(new StatedIndicators()));
    }

    @Test
    void anIndicatorForSomethingUncountedIsNeutral() {
        draft.commitment("a", unmeasured());
        assertEquals(List.of("indicateur suivi \"Suivi de l’engagement\" {\n  type réalisation\n}"), offered(new StatedIndicators()));
    }

    @Test
    void aUnitThatIsNoWordOfTheLanguageGivesANeutralIndicator() {
        draft.commitment("a", unmeasured(), quantity(amount("+42", "m²/an")));
        assertEquals(List.of("indicateur suivi \"Suivi de l’engagement\" {\n  type réalisation\n}"), offered(new StatedIndicators()));
    }

    @Test
    void anActionThatIsMeasuredMeasuresItsCommitment() {
        Commitment commitment = draft.commitment("a", unmeasured());
        Action laying = action(commitment, "pose");
        assertEquals(1, offered(new StatedIndicators()).size());
        laying.getIndicators().add(indicator("poses", "poses"));
        assertEquals(List.of(), offered(new StatedIndicators()));
    }

    // R83

    @Test
    void anEarlyStartIsOfferedTheEndOfWhatItAwaits() {
        Commitment commitment = draft.commitment("a");
        Action study = action(commitment, "étude", dates("01/01/2022", "30/06/2022"));
        Action laying = action(commitment, "pose", after(study), dates("01/03/2022", "31/12/2022"));
        assertEquals(1, draft.findings(new OrderedStarts()).size());
        List<String> later = offered(new OrderedStarts());
        assertEquals(1, later.size());
        laying.setEnd(date(later.getFirst()));
        assertEquals(later, offered(new OrderedStarts()));
        laying.setEnd(date(later.getFirst()).minusDays(1));
        assertEquals(List.of(), offered(new OrderedStarts()));
        laying.setEnd(null);
        assertEquals(later, offered(new OrderedStarts()));
    }
}
