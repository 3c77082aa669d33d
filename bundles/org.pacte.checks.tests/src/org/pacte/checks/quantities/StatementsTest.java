// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.baseline;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.tranche;
import static org.pacte.model.drafts.DossierDraft.number;
import static org.pacte.model.drafts.DossierDraft.date;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.MultiplierStatement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Reading;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;

/** R34, R36, R38, R40: what stands beside a figure. */
class StatementsTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final ContractDraft draft = new ContractDraft();
    private final Rule readings = new AgreeingReadings();
    private final Rule baselines = new DatedBaselines();
    private final Rule units = new OneUnit();
    private final Rule parts = new SeparateParts();

    // R34

    @Test
    void doublingAndAnAbsoluteFigureMustLeadToTheSameLevel() {
        draft.commitment("caméras", from(sourced("60", "caméras")), read(draft.prefecture, twice("caméras")),
                read(draft.ville, amount("+29", "caméras")));
        assertEquals(List.of("WARNING csi.sécurité.caméras quantity: L’engagement « caméras » a deux lectures : pour « Préfecture », « doubler "
                + "le nombre de caméras » mène à 60 × 2 = 120 ; pour « Ville », « +29 caméras » mène à 89 caméras. Faites arrêter un seul "
                + "nombre avant la signature."), draft.report(readings));
    }

    @Test
    void readingsThatLeadToTheSameLevelAgree() {
        draft.commitment("caméras", from(sourced("60", "caméras")), read(draft.prefecture, twice("caméras")),
                read(draft.ville, amount("+60", "caméras")));
        assertEquals(List.of(), draft.report(readings));
    }

    @Test
    void theQuantityOfTheCommitmentIsTheMeasureOfItsReadings() {
        draft.commitment("agents", quantity(amount("+12", "agents")), read(draft.prefecture, amount("+9", "agents")),
                read(draft.ville, amount("+12", "agents")));
        assertEquals(List.of("WARNING csi.sécurité.agents quantity: L’engagement « agents » a deux lectures : « +12 agents » pour le contrat, "
                + "« +9 agents » pour « Préfecture ». Faites arrêter un seul nombre avant la signature."), draft.report(readings));
    }

    @Test
    void oneBaselineFromWhichReadingsAgreeIsEnough() {
        draft.commitment("caméras", from(sourced("60", "caméras")), from(sourced("29", "caméras")),
                read(draft.prefecture, twice("caméras")), read(draft.ville, amount("+29", "caméras")));
        assertEquals(List.of(), draft.report(readings));
    }

    @Test
    void withoutBaselineAMultiplierCannotBeCompared() {
        draft.commitment("caméras", read(draft.prefecture, twice("caméras")), read(draft.ville, amount("+29", "caméras")));
        assertEquals(List.of(), draft.report(readings));
    }

    @Test
    void readingsOfAWithdrawnCommitmentAreHistory() {
        draft.commitment("agents", read(draft.ville, amount("+12", "agents")), read(draft.prefecture, amount("+9", "agents")),
                commitment -> commitment.setDraftingStatus(DraftingStatus.WITHDRAWN));
        assertEquals(List.of(), draft.report(readings));
    }

    // R36

    @Test
    void aBaselineSaysItsDateAndItsSource() {
        draft.commitment("caméras", from(undated(sourced("60", "caméras"))), from(baseline("3", "véhicules", "31/12/2020")),
                from(undated(baseline("5", "agents", "31/12/2020"))));
        assertEquals(List.of("WARNING csi.sécurité.caméras amount: L’engagement « caméras » part de 60 caméras sans dire à quelle date : ajoutez "
                + "« au … ».",
                "WARNING csi.sécurité.caméras amount: L’engagement « caméras » part de 3 véhicules sans dire d’après qui : ajoutez "
                        + "« selon \"…\" ».",
                "WARNING csi.sécurité.caméras amount: L’engagement « caméras » part de 5 agents sans dire ni à quelle date, ni d’après qui : "
                        + "ajoutez « au … selon \"…\" »."),
                draft.report(baselines));
    }

    @Test
    void theSourceOfAnIndicatorIsThatOfItsBaselines() {
        Indicator sourced = indicator("parc", "caméras");
        sourced.setSource("Inventaire");
        sourced.getBaselines().add(baseline("60", "caméras", "31/12/2020"));
        Indicator blank = indicator("autre", "caméras");
        blank.setSource(" ");
        blank.getBaselines().add(baseline("60", "caméras", "31/12/2020"));
        draft.commitment("caméras", commitment -> commitment.getIndicators().addAll(List.of(sourced, blank)));
        assertEquals(1, draft.report(baselines).size());
        assertTrue(draft.report(baselines).getFirst().startsWith("WARNING csi.sécurité.caméras.autre amount: "));
    }

    @Test
    void twoValuesForOneDayContradictEachOther() {
        draft.commitment("caméras", from(sourced("109", "caméras")), from(sourced("101", "caméra")), from(sourced("109", "caméras")));
        assertEquals(List.of("WARNING csi.sécurité.caméras amount: L’engagement « caméras » a deux références pour le 31 décembre 2020 : "
                + "109 caméras et 101 caméras. Gardez la bonne, ou dites à quel territoire chacune se rapporte."), draft.report(baselines));
    }

    @Test
    void valuesOfTwoDaysTerritoriesOrUnitsStandSideBySide() {
        Baseline north = sourced("12", "caméras");
        north.setTerritory(territory("Nord", null));
        Baseline later = sourced("120", "caméras");
        later.setDate(date("31/12/2021"));
        draft.commitment("caméras", from(sourced("109", "caméras")), from(north), from(later), from(sourced("5", "agents")));
        assertEquals(List.of(), draft.report(baselines));
    }

    @Test
    void equalSumsInTwoUnitsOfMoneyAgree() {
        draft.commitment("fonds", from(sourced("2", "k€")), from(sourced("2000", "€")));
        assertEquals(List.of(), draft.report(baselines));
    }

    // R38

    @Test
    void unitsThatNearlyMeanTheSameAreNotMixed() {
        draft.commitment("agents", quantity(amount("+10", "postes")), from(sourced("12", "agents")),
                commitment -> commitment.getIndicators().set(0, indicator("effectif", "ETP")),
                read(draft.prefecture, amount("+10", "ETP")));
        assertEquals(List.of(
                "WARNING csi.sécurité.agents unit: L’engagement « agents » promet des « postes », or il est question ici de « agents » : choisissez une "
                        + "seule unité, ou ajoutez un indicateur dans celle de la promesse.",
                "WARNING csi.sécurité.agents: L’engagement « agents » promet des « postes », or cette lecture compte des « ETP » : convertissez l’une "
                        + "des deux.",
                "WARNING csi.sécurité.agents.effectif unit: L’engagement « agents » promet des « postes », or il est question ici de « ETP » : choisissez "
                        + "une seule unité, ou ajoutez un indicateur dans celle de la promesse."),
                draft.report(units));
    }

    @Test
    void anIndicatorInThePromisedUnitAllowsOthers() {
        draft.commitment("agents", quantity(amount("+10", "postes")),
                commitment -> commitment.getIndicators().addAll(List.of(indicator("effectif", "poste"), indicator("temps", "ETP"))));
        assertEquals(List.of(), draft.report(units));
    }

    @Test
    void unitsOfDifferentThingsAreNoSlip() {
        draft.commitment("agents", quantity(amount("+10", "postes")), read(draft.ville, amount("+10", "caméras")));
        assertEquals(List.of(), draft.report(units));
    }

    // R40

    @Test
    void aPartIsGivenOnceForEachDateAndPlace() {
        draft.commitment("agents", quantity(amount("8", "agents", tranche("4", "en 2022"), tranche("4", "en 2022"))));
        assertEquals(List.of("WARNING csi.sécurité.agents amount: Deux tranches de l’engagement « agents » ont la même date et le même lieu : "
                + "réunissez-les, ou distinguez-les."), draft.report(parts));
    }

    @Test
    void aPartDoesNotLieWithinTheTerritoryOfAnother() {
        Territory town = territory("Commune", null);
        Territory district = territory("Nord", town);
        Territory street = territory("Rue", district);
        draft.commitment("agents", quantity(amount("70", "agents", at(tranche("15", "en 2021"), street), at(tranche("55", "en 2021"), town))));
        assertEquals(List.of("WARNING csi.sécurité.agents amount: Une tranche de l’engagement « agents » va à « Rue », qui est dans « Commune », où va "
                + "une autre tranche de la même date : dites si elle s’y ajoute en séparant les lieux."), draft.report(parts));
    }

    @Test
    void partsOfTwoDatesOrPlacesAreApart() {
        Territory town = territory("Commune", null);
        Territory district = territory("Nord", town);
        draft.commitment("agents", quantity(amount("70", "agents", at(tranche("15", "en 2021"), district), at(tranche("25", "en 2022"), town),
                at(tranche("15", "en 2021"), territory("Sud", town)), tranche("15", "en 2021"))));
        assertEquals(List.of(), draft.report(parts));
    }

    @Test
    void territoriesThatHoldEachOtherEndTheSearch() {
        Territory one = territory("Un", null);
        Territory two = territory("Deux", one);
        one.setWithin(two);
        draft.commitment("agents", quantity(amount("15", "agents", at(tranche("15", "en 2021"), one))));
        assertEquals(List.of(), draft.report(parts));
    }

    private static Consumer<Commitment> from(Baseline baseline) {
        return commitment -> commitment.getBaselines().add(baseline);
    }

    private static Baseline sourced(String amount, String unit) {
        Baseline baseline = baseline(amount, unit, "31/12/2020");
        baseline.setSource("Inventaire");
        return baseline;
    }

    private static Baseline undated(Baseline baseline) {
        baseline.setDate(null);
        return baseline;
    }

    private static Consumer<Commitment> read(Organization party, QuantityStatement statement) {
        Reading reading = MAKE.createReading();
        reading.setParty(party);
        reading.setQuantity(statement);
        return commitment -> commitment.getReadings().add(reading);
    }

    private static MultiplierStatement twice(String unit) {
        MultiplierStatement statement = MAKE.createMultiplierStatement();
        statement.setFactor(number("2"));
        statement.setUnit(unit);
        return statement;
    }

    private Territory territory(String name, Territory within) {
        Territory territory = MAKE.createTerritory();
        territory.setName(name);
        territory.setWithin(within);
        draft.file.getElements().add(territory);
        return territory;
    }

    private static Tranche at(Tranche tranche, Territory territory) {
        tranche.setTerritory(territory);
        return tranche;
    }
}
