// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.tranche;
import static org.pacte.checks.ContractDraft.yearly;
import static org.pacte.model.drafts.DossierDraft.date;
import static org.pacte.model.drafts.DossierDraft.number;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.MaintenanceStatement;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.Terms;

/** What of a promise comes between two days: {@code …} stands for a day that nobody gave, and for what the words leave open. */
class PromisedTest {
    private static final String OPEN = "…";

    private final ContractDraft draft = new ContractDraft();

    private String between(String from, String day, QuantityStatement statement, String deadline) {
        Commitment commitment = draft.commitment("a", quantity(statement), due(deadline));
        return Promised.between(day(from), day(day), Promise.of(commitment).orElseThrow(), terms())
                .map(each -> plain(each.print(Locale.FRENCH))).orElse(OPEN);
    }

    private String end(QuantityStatement statement, String deadline) {
        Commitment commitment = draft.commitment("a", quantity(statement), due(deadline));
        return Promised.end(Promise.of(commitment).orElseThrow(), terms()).map(FrenchDates::numeric).orElse(OPEN);
    }

    private Terms terms() {
        return Terms.of(draft.contract.getStart(), draft.contract.getEnd(), null);
    }

    private static LocalDate day(String text) {
        return OPEN.equals(text) ? null : date(text);
    }

    // A single increase

    @Test
    void anIncreaseIsAddedOnceItIsDue() {
        assertEquals(OPEN, between("31/12/2021", "30/12/2023", amount("+42", "caméras"), "fin 2023"));
        assertEquals("+42 caméras", between("31/12/2021", "31/12/2023", amount("+42", "caméras"), "fin 2023"));
        assertEquals("+42 caméras", between("31/12/2021", OPEN, amount("+42", "caméras"), "fin 2023"));
    }

    @Test
    void aBaselineThatWasReadWhenTheIncreaseWasDueHoldsItAlready() {
        assertEquals("+42 caméras", between("30/12/2023", "31/12/2024", amount("+42", "caméras"), "fin 2023"));
        assertEquals(OPEN, between("31/12/2023", "31/12/2024", amount("+42", "caméras"), "fin 2023"));
        assertEquals("+42 caméras", between(OPEN, "31/12/2024", amount("+42", "caméras"), "fin 2023"));
    }

    @Test
    void anIncreaseWithoutDeadlineIsDueWithItsTarget() {
        assertEquals("+42 caméras", between("31/12/2021", "31/01/2022", amount("+42", "caméras"), null));
        assertEquals("+42 caméras", between(OPEN, OPEN, amount("+42", "caméras"), null));
    }

    @Test
    void nothingComesBetweenADayAndItselfOrAnEarlierOne() {
        assertEquals(OPEN, between("31/12/2023", "31/12/2023", amount("+42", "caméras"), null));
        assertEquals(OPEN, between("01/01/2024", "31/12/2023", amount("+42", "caméras"), null));
        assertEquals("+42 caméras", between("30/12/2023", "31/12/2023", amount("+42", "caméras"), null));
    }

    // A rate

    @Test
    void aRateCountsTheWholeYearsAfterTheBaseline() {
        assertEquals("de 2022 à 2026", rate(OPEN, OPEN));
        assertEquals("de 2022 à 2026", rate("30/06/2021", OPEN));
        assertEquals("de 2022 à 2026", rate("31/12/2021", OPEN));
        assertEquals("de 2023 à 2026", rate("31/12/2022", OPEN));
        assertEquals("en 2026", rate("31/12/2025", OPEN));
        assertEquals(OPEN, rate("31/12/2026", OPEN));
    }

    @Test
    void aRateCountsTheWholeYearsBeforeTheTarget() {
        assertEquals("de 2022 à 2024", rate(OPEN, "31/12/2024"));
        assertEquals("en 2022", rate(OPEN, "31/12/2022"));
        assertEquals(OPEN, rate(OPEN, "31/12/2021"));
        assertEquals("de 2022 à 2026", rate(OPEN, "31/12/2026"));
        assertEquals("de 2022 à 2026", rate(OPEN, "30/06/2027"));
        assertEquals("de 2023 à 2024", rate("31/12/2022", "31/12/2024"));
    }

    @Test
    void theFirstOfJanuaryIsTheEndOfTheYearBefore() {
        assertEquals("de 2023 à 2026", rate("01/01/2023", OPEN));
        assertEquals("de 2022 à 2024", rate(OPEN, "01/01/2025"));
    }

    @Test
    void howMuchOfAYearHasPassedByADayInItNobodyKnows() {
        assertEquals(OPEN, rate("30/12/2022", OPEN));
        assertEquals(OPEN, rate("30/06/2022", OPEN));
        assertEquals(OPEN, rate(OPEN, "30/06/2024"));
        assertEquals(OPEN, rate(OPEN, "30/12/2026"));
    }

    private String rate(String from, String day) {
        return between(from, day, yearly("10", "caméras", 2022, 2026, null), null).replace("10 caméras par an ", "")
                .replaceFirst(", soit .*", "");
    }

    @Test
    void aRateThatContradictsItsOwnTotalGivesNoSum() {
        assertEquals(OPEN, between(OPEN, OPEN, yearly("10", "caméras", 2022, 2026, "60"), null));
        assertEquals("10 caméras par an de 2022 à 2026, soit 50 caméras", between(OPEN, OPEN, yearly("10", "caméras", 2022, 2026, "50"), null));
    }

    @Test
    void aRateWithoutLastYearGivesNoSum() {
        assertEquals(OPEN, between(OPEN, OPEN, yearly("10", "caméras", 2022, 0, null), null));
    }

    @Test
    void aDailyRateCountsOnlyWithAStatedTotal() {
        AmountStatement patrols = yearly("2", "patrouilles", 2022, 2022, null);
        patrols.setPer(PeriodUnit.DAY);
        assertEquals(OPEN, between(OPEN, OPEN, patrols, null));
        AmountStatement counted = yearly("2", "patrouilles", 2022, 2022, "500");
        counted.setPer(PeriodUnit.DAY);
        assertEquals("2 patrouilles par jour en 2022, soit 500 patrouilles", between(OPEN, OPEN, counted, null));
    }

    // An increase in tranches

    @Test
    void tranchesCountFromTheDayTheyAreDue() {
        assertEquals("+69 postes", tranches(OPEN, OPEN));
        assertEquals("+33 postes", tranches(OPEN, "31/12/2022"));
        assertEquals("+69 postes", tranches(OPEN, "31/12/2023"));
        assertEquals("+36 postes", tranches("31/12/2022", OPEN));
        assertEquals("+36 postes", tranches("01/01/2023", "31/12/2023"));
    }

    @Test
    void aDayAmidATrancheLeavesOpenWhatHasComeOfIt() {
        assertEquals(OPEN, tranches(OPEN, "30/06/2022"));
        assertEquals(OPEN, tranches(OPEN, "30/12/2023"));
        assertEquals(OPEN, tranches("30/06/2022", OPEN));
        assertEquals(OPEN, tranches("02/01/2023", OPEN));
    }

    @Test
    void beforeTheFirstTrancheNothingIsAddedAndAfterTheLastNothingIsLeft() {
        assertEquals("0 poste", tranches(OPEN, "01/01/2022"));
        assertEquals(OPEN, tranches("31/12/2023", OPEN));
    }

    private String tranches(String from, String day) {
        return between(from, day, amount("+69", "postes", tranche("33", "en 2022"), tranche("36", "en 2023")), null);
    }

    @Test
    void theTranchesOfADecreaseAreTakenAway() {
        assertEquals("-33 postes", between(OPEN, "31/12/2022",
                amount("-69", "postes", tranche("33", "en 2022"), tranche("36", "en 2023")), null).replace('−', '-'));
    }

    @Test
    void tranchesWithoutDatesCountOnlyAsAWhole() {
        assertEquals("+69 postes, dont 33 et 36",
                between(OPEN, OPEN, amount("+69", "postes", tranche("33", null), tranche("36", null)), null));
        assertEquals(OPEN, between("31/12/2021", OPEN, amount("+69", "postes", tranche("33", null), tranche("36", null)), null));
        assertEquals(OPEN, between(OPEN, "31/12/2023", amount("+69", "postes", tranche("33", null), tranche("36", null)), null));
        assertEquals(OPEN, between(OPEN, OPEN, amount("+70", "postes", tranche("33", null), tranche("36", null)), null));
    }

    @Test
    void aTrancheWithoutFirstDayMayBeginWithTheContract() {
        assertEquals("+33 postes", between("01/10/2021", OPEN, amount("+33", "postes", tranche("33", "avant le 01/07/2023")), null));
        assertEquals(OPEN, between("02/10/2021", OPEN, amount("+33", "postes", tranche("33", "avant le 01/07/2023")), null));
        draft.contract.setStart(null);
        assertEquals(OPEN, between("01/10/2021", OPEN, amount("+33", "postes", tranche("33", "avant le 01/07/2023")), null));
    }

    // Other promises

    @Test
    void aLevelIsReachedOnceItIsDue() {
        TargetStatement level = ContractFactory.eINSTANCE.createTargetStatement();
        level.setAmount(number("70"));
        level.setUnit("postes");
        EvolutionStatement evolution = ContractFactory.eINSTANCE.createEvolutionStatement();
        evolution.setFrom(number("12"));
        evolution.setTo(number("25"));
        evolution.setUnit("agents");
        for (QuantityStatement statement : List.of(level, evolution)) {
            assertEquals(OPEN, between(OPEN, "30/12/2023", EcoreUtil.copy(statement), "fin 2023"));
            assertNotEquals(OPEN, between(OPEN, "31/12/2023", EcoreUtil.copy(statement), "fin 2023"));
            assertNotEquals(OPEN, between(OPEN, "30/12/2023", EcoreUtil.copy(statement), null));
        }
    }

    @Test
    void whatIsKeptCountsAtAnyDayOnceItIsAFigure() {
        MaintenanceStatement kept = ContractFactory.eINSTANCE.createMaintenanceStatement();
        kept.setUnit("agents");
        assertEquals(OPEN, between(OPEN, "30/12/2023", EcoreUtil.copy(kept), "fin 2023"));
        kept.setAmount(number("345"));
        assertNotEquals(OPEN, between(OPEN, "30/12/2023", kept, "fin 2023"));
    }

    // The end

    @Test
    void aRateEndsWithItsLastYearWhateverTheDeadline() {
        assertEquals("31/12/2026", end(yearly("10", "caméras", 2022, 2026, null), "fin 2030"));
        assertEquals("31/12/2030", end(yearly("10", "caméras", 2022, 0, null), "fin 2030"));
    }

    @Test
    void tranchesEndWithTheLastOneThatIsDue() {
        assertEquals("31/12/2023", end(amount("+69", "postes", tranche("36", "en 2023"), tranche("33", "en 2022")), "fin 2025"));
    }

    @Test
    void anythingElseEndsWithItsDeadlineOrNobodyKnows() {
        assertEquals("31/12/2025", end(amount("+69", "postes"), "fin 2025"));
        assertEquals(OPEN, end(amount("+69", "postes"), null));
    }
}
