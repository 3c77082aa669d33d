// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.CreationStatement;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.MaintenanceStatement;
import org.pacte.model.contract.MultiplierStatement;
import org.pacte.model.contract.OpeningStatement;
import org.pacte.model.contract.PercentChangeStatement;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.RangeStatement;
import org.pacte.model.contract.ShareStatement;
import org.pacte.model.contract.Sign;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;
import org.pacte.model.time.Deadlines;

class QuantitiesTest {
    private static final ContractFactory FACTORY = ContractFactory.eINSTANCE;

    @Test
    void incrementsAndPlainAmountsDifferByTheirSign() {
        AmountStatement statement = amount("42", "policiers");
        assertEquals("42 policiers", explained(statement));
        statement.setSign(Sign.INCREASE);
        assertEquals("42 policiers de plus", explained(statement));
        statement.setSign(Sign.DECREASE);
        statement.setBound(Bound.AT_LEAST);
        assertEquals("au moins 42 policiers de moins", explained(statement));
    }

    @Test
    void ratesKeepTheirWindowAndTotal() {
        AmountStatement statement = amount("10", "caméras");
        statement.setPer(PeriodUnit.YEAR);
        assertEquals("10 caméras par an", explained(statement));
        statement.setFirstYear(2022);
        assertEquals("10 caméras par an à partir de 2022", explained(statement));
        statement.setLastYear(2026);
        statement.setTotal(new BigDecimal("50"));
        assertEquals("10 caméras par an de 2022 à 2026, soit 50 caméras", explained(statement));
    }

    @Test
    void everyPeriodOfTheLanguageIsKnown() {
        for (PeriodUnit unit : PeriodUnit.VALUES) {
            AmountStatement statement = amount("1", "patrouille");
            statement.setPer(unit);
            assertEquals(unit != PeriodUnit.NONE, Quantities.of(statement).orElseThrow() instanceof Quantity.Rate);
        }
    }

    @Test
    void tranchesKeepTheirDateAndTerritory() {
        AmountStatement statement = amount("111", "postes");
        Tranche tranche = FACTORY.createTranche();
        tranche.setAmount(new BigDecimal("15"));
        tranche.setDeadline(Deadlines.parse("en 2021"));
        Territory territory = FACTORY.createTerritory();
        territory.setName("Nord");
        tranche.setTerritory(territory);
        statement.getTranches().add(tranche);
        assertEquals("111 postes, dont 15 en 2021 (Nord)", explained(statement));
        territory.setTitle("Quartier Nord");
        assertEquals("111 postes, dont 15 en 2021 (Quartier Nord)", explained(statement));
    }

    @Test
    void tranchesKnowTheTerritoriesAroundTheirs() {
        Territory town = FACTORY.createTerritory();
        town.setName("Ville");
        Territory district = FACTORY.createTerritory();
        district.setName("Nord");
        district.setWithin(town);
        town.setWithin(town);
        AmountStatement statement = amount("111", "postes");
        Tranche tranche = FACTORY.createTranche();
        tranche.setAmount(new BigDecimal("15"));
        tranche.setTerritory(district);
        statement.getTranches().add(tranche);
        assertEquals(Set.of("Ville"), Quantities.of(statement).orElseThrow().parts().getFirst().around());
        tranche.setTerritory(town);
        assertEquals(Set.of(), Quantities.of(statement).orElseThrow().parts().getFirst().around());
    }

    @Test
    void theOtherFormsAreRead() {
        TargetStatement target = FACTORY.createTargetStatement();
        target.setAmount(new BigDecimal("250"));
        target.setUnit("caméras");
        assertEquals("atteindre 250 caméras", explained(target));
        EvolutionStatement evolution = FACTORY.createEvolutionStatement();
        evolution.setFrom(new BigDecimal("12"));
        evolution.setTo(new BigDecimal("25"));
        evolution.setUnit("agents");
        evolution.getFurther().add(new BigDecimal("60"));
        assertEquals("passer de 12 à 25 agents, puis à 60", explained(evolution));
        RangeStatement range = FACTORY.createRangeStatement();
        range.setMinimum(new BigDecimal("40"));
        range.setMaximum(new BigDecimal("90"));
        range.setUnit("postes");
        assertEquals("entre 40 et 90 postes", explained(range));
        MultiplierStatement multiplier = FACTORY.createMultiplierStatement();
        multiplier.setFactor(BigDecimal.TWO);
        multiplier.setUnit("patrouilles");
        assertEquals("doubler le nombre de patrouilles", explained(multiplier));
        PercentChangeStatement change = FACTORY.createPercentChangeStatement();
        change.setSign(Sign.DECREASE);
        change.setPercent(new BigDecimal("50"));
        change.setUnit("accidents");
        assertEquals("50\u00A0% d’accidents en moins", explained(change));
        OpeningStatement opening = FACTORY.createOpeningStatement();
        opening.setHours("24h/24");
        assertEquals("ouvrir 24h/24", explained(opening));
        CreationStatement creation = FACTORY.createCreationStatement();
        creation.setAmount(BigDecimal.ONE);
        creation.setUnit("unité");
        assertEquals("créer 1 unité", explained(creation));
        MaintenanceStatement kept = FACTORY.createMaintenanceStatement();
        assertEquals("maintenir l’existant", explained(kept));
        kept.setAmount(new BigDecimal("345"));
        kept.setUnit("policiers");
        assertEquals("maintenir 345 policiers", explained(kept));
    }

    @Test
    void sharesAreOfACostOrOfAnything() {
        ShareStatement share = FACTORY.createShareStatement();
        share.setPercent(new BigDecimal("50"));
        share.setBound(Bound.AT_MOST);
        share.setOfCost(true);
        assertEquals("au plus 50\u00A0% du coût", explained(share));
        share.setOfCost(false);
        assertEquals(Optional.empty(), Quantities.of(share));
        Commitment base = FACTORY.createCommitment();
        base.setName("effectifs_PM");
        share.setBase(base);
        assertEquals("au plus 50\u00A0% de «\u00A0effectifs_PM\u00A0»", explained(share));
    }

    @Test
    void anEmptyStatementOfAnyFormIsNoError() {
        assertEquals(Optional.empty(), Quantities.of((QuantityStatement) null));
        int forms = 0;
        EPackage model = ContractPackage.eINSTANCE;
        for (Object each : model.getEClassifiers()) {
            if (each instanceof EClass form && !form.isAbstract()
                    && ContractPackage.Literals.QUANTITY_STATEMENT.isSuperTypeOf(form)) {
                forms++;
                Optional<Quantity> value = Quantities.of((QuantityStatement) FACTORY.create(form));
                assertEquals(form == ContractPackage.Literals.MAINTENANCE_STATEMENT, value.isPresent(), form.getName());
            }
        }
        assertTrue(forms >= 10);
    }

    @Test
    void baselinesAndTargetsAreMeasures() {
        Baseline baseline = FACTORY.createBaseline();
        assertEquals(Optional.empty(), Quantities.of(baseline));
        baseline.setAmount(new BigDecimal("109"));
        baseline.setUnit("caméras");
        assertEquals(Optional.of(Measure.of(109, "caméras")), Quantities.of(baseline));
        IndicatorTarget target = FACTORY.createIndicatorTarget();
        target.setAmount(new BigDecimal("159"));
        assertEquals(Optional.of(Measure.of(159, "")), Quantities.of(target));
        Indicator indicator = FACTORY.createIndicator();
        indicator.setUnit("caméras");
        indicator.getTargets().add(target);
        assertEquals(Optional.of(Measure.of(159, "caméras")), Quantities.of(target));
    }

    @Test
    void ratiosAreReadFromCounterparts() {
        Counterpart counterpart = FACTORY.createCounterpart();
        assertEquals(Optional.empty(), Quantities.ratio(counterpart));
        counterpart.setParity(true);
        assertEquals(Optional.of(Ratio.PARITY), Quantities.ratio(counterpart));
        counterpart.setParity(false);
        counterpart.setGiven(BigDecimal.TWO);
        counterpart.setReceived(BigDecimal.ONE);
        assertEquals(Optional.of(new Ratio(BigDecimal.TWO, BigDecimal.ONE)), Quantities.ratio(counterpart));
    }

    private static AmountStatement amount(String value, String unit) {
        AmountStatement statement = FACTORY.createAmountStatement();
        statement.setAmount(new BigDecimal(value));
        statement.setUnit(unit);
        return statement;
    }

    private static String explained(QuantityStatement statement) {
        return Quantities.of(statement).orElseThrow().explain(Locale.FRENCH);
    }
}
