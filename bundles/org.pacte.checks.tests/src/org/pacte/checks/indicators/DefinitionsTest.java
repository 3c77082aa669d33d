// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.baseline;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.target;
import static org.pacte.model.drafts.DossierDraft.action;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorKind;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.TerritoryKind;

/** R67 to R70, R72 and R73: what an indicator says of itself. */
class DefinitionsTest {
    private final ContractDraft draft = new ContractDraft();
    private final Commitment commitment = draft.commitment("caméras");
    private final Indicator indicator = commitment.getIndicators().getFirst();

    // R67

    @Test
    void anIndicatorListsWhatItLacks() {
        indicator.setUnit(" ");
        indicator.setSource(null);
        indicator.getProducers().clear();
        indicator.setFrequency(Frequency.UNSPECIFIED);
        indicator.getTargets().add(target("10", "31/12/2023"));
        assertEquals(List.of("WARNING csi.sécurité.caméras.parc_caméras name: L’indicateur « parc_caméras » n’est pas complet. Il manque : l’unité "
                + "(« unité … »), la source (« source \"…\" »), le producteur (« producteur … »), la périodicité (« périodicité … ») et la référence "
                + "(« référence … au … »). Complétez-le."), draft.report(new DefinedIndicators()));
    }

    @Test
    void theBaselineOfTheCommitmentIsEnough() {
        indicator.getTargets().add(target("10", "31/12/2023"));
        assertEquals(1, draft.report(new DefinedIndicators()).size());
        commitment.getBaselines().add(baseline("3", "caméras", "31/12/2020"));
        assertEquals(List.of(), draft.report(new DefinedIndicators()));
        commitment.getBaselines().clear();
        indicator.getBaselines().add(baseline("3", "caméras", "31/12/2020"));
        assertEquals(List.of(), draft.report(new DefinedIndicators()));
    }

    // R68

    @Test
    void anAxisThatOnlyCountsMeansIsTold() {
        indicator.setKind(IndicatorKind.MEANS);
        action(commitment, "pose", action -> action.getIndicators().add(of(IndicatorKind.OUTPUT)));
        Objective objective = ContractFactory.eINSTANCE.createObjective();
        objective.getIndicators().add(of(IndicatorKind.CONTEXT));
        draft.axis.getObjectives().add(objective);
        assertEquals(List.of("WARNING csi.sécurité name: Les indicateurs de l’axe « sécurité » (3) disent les moyens, les réalisations ou le contexte, "
                + "et aucun résultat : ajoutez-en un de type résultat, impact ou perception."), draft.report(new ResultIndicators()));
    }

    @Test
    void oneResultOrOneUnknownKindIsEnough() {
        for (IndicatorKind kind : List.of(IndicatorKind.RESULT, IndicatorKind.IMPACT, IndicatorKind.PERCEPTION, IndicatorKind.UNSPECIFIED)) {
            indicator.setKind(IndicatorKind.MEANS);
            commitment.getIndicators().add(of(kind));
            assertEquals(List.of(), draft.report(new ResultIndicators()), kind.getLiteral());
            commitment.getIndicators().removeLast();
        }
    }

    // R69

    @Test
    void aTargetHasADirection() {
        assertEquals(List.of(), draft.report(new DirectedIndicators()));
        indicator.getTargets().add(target("10", "31/12/2023"));
        assertEquals(List.of("INFO csi.sécurité.caméras.parc_caméras name: L’indicateur « parc_caméras » a une cible sans dire quel sens est le bon : "
                + "ajoutez « sens hausse », « sens baisse » ou « sens stabilité »."), draft.report(new DirectedIndicators()));
        indicator.setDirection(Direction.DOWN);
        assertEquals(List.of(), draft.report(new DirectedIndicators()));
    }

    // R70

    @Test
    void aFigureOfTheDepartmentSaysNothingOfADistrict() {
        commitment.getTerritories().add(territory(TerritoryKind.QPV));
        indicator.setGrain(TerritoryKind.DEPARTMENT);
        assertEquals(List.of("WARNING csi.sécurité.caméras.parc_caméras grain: L’indicateur « parc_caméras » est connu à la maille « département », plus "
                + "large que le territoire de l’engagement « caméras » : choisissez une maille plus fine."), draft.report(new FineGrain()));
        indicator.setGrain(TerritoryKind.DISTRICT);
        assertEquals(List.of(), draft.report(new FineGrain()));
    }

    @Test
    void theLargestTerritoryCountsAndUnknownOnesSilenceTheRule() {
        commitment.getTerritories().addAll(List.of(territory(TerritoryKind.QPV), territory(TerritoryKind.MUNICIPALITY)));
        indicator.setGrain(TerritoryKind.MUNICIPALITY);
        assertEquals(List.of(), draft.report(new FineGrain()));
        indicator.setGrain(TerritoryKind.EPCI);
        assertEquals(1, draft.report(new FineGrain()).size());
        commitment.getTerritories().add(territory(TerritoryKind.OTHER));
        assertEquals(List.of(), draft.report(new FineGrain()));
    }

    @Test
    void theIndicatorOfAnActionIsComparedWithItsOwnTerritory() {
        action(commitment, "pose", action -> {
            action.getTerritories().add(territory(TerritoryKind.SITE));
            action.getIndicators().add(of(IndicatorKind.OUTPUT));
            action.getIndicators().getFirst().setGrain(TerritoryKind.QPV);
        });
        assertEquals(1, draft.report(new FineGrain()).size());
    }

    // R72

    @Test
    void oneTitleHasOneDefinitionAndOneUnit() {
        titled(indicator, "Caméras en service", "Raccordées");
        Indicator other = of(IndicatorKind.OUTPUT);
        titled(other, "CAMERAS en service ", "Installées");
        commitment.getIndicators().add(other);
        assertEquals(List.of("INFO csi.sécurité.caméras.autre title: L’indicateur « autre » a le même intitulé que « csi.sécurité.caméras.parc_caméras » et une "
                + "autre définition : accordez-les, ou changez un intitulé."), draft.report(new OneDefinition()));
        other.setUnit("mâts");
        assertEquals(List.of("INFO csi.sécurité.caméras.autre title: L’indicateur « autre » a le même intitulé que « csi.sécurité.caméras.parc_caméras » et une "
                + "autre unité : accordez-les, ou changez un intitulé."), draft.report(new OneDefinition()));
        titled(other, "Caméras en service", "raccordées");
        other.setUnit("caméra");
        assertEquals(List.of(), draft.report(new OneDefinition()));
    }

    // R73

    @Test
    void aTargetHasADate() {
        indicator.getTargets().addAll(List.of(target("10", "31/12/2023"), target("20", null)));
        assertEquals(List.of("WARNING csi.sécurité.caméras.parc_caméras amount: Une cible de l’indicateur « parc_caméras » n’a pas de date : ajoutez "
                + "« au … »."), draft.report(new DatedTargets()));
    }

    private static Indicator of(IndicatorKind kind) {
        Indicator indicator = indicator("autre", "caméras");
        indicator.setKind(kind);
        return indicator;
    }

    private static void titled(Indicator indicator, String title, String definition) {
        indicator.setTitle(title);
        indicator.setDefinition(definition);
    }

    private Territory territory(TerritoryKind kind) {
        Territory territory = ContractFactory.eINSTANCE.createTerritory();
        territory.setName(kind.getLiteral());
        territory.setKind(kind);
        draft.file.getElements().add(territory);
        return territory;
    }
}
