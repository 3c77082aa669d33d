// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.values.Words;
import org.pacte.model.contract.ContractPackage;

/** Each value of each closed list can be written wherever the grammar takes the list, although some are keywords elsewhere. */
class ClosedListsTest {
    private static final Language LANGUAGE = Language.french();
    private static final String IN_COMMITMENT = "contrat c { axe a { engagement e { %s } } }";
    private static final String IN_ACTION = IN_COMMITMENT.formatted("action x { %s }");
    private static final String IN_INDICATOR = IN_COMMITMENT.formatted("indicateur i { %s }");
    /** A text for each place: the rule that holds the list, and the list. */
    private static final Map<String, String> PLACES = new TreeMap<>(Map.ofEntries(
            Map.entry("OrganizationProperty Side", "organisme o { camp %s }"),
            Map.entry("OrganizationProperty OrganizationKind", "organisme o { nature %s }"),
            Map.entry("ServiceProperty OrganizationKind", "organisme o { service s { nature %s } }"),
            Map.entry("TerritoryProperty TerritoryKind", "territoire t { type %s }"),
            Map.entry("TerritoryProperty PolicingZone", "territoire t { zone %s }"),
            Map.entry("ProgrammeProperty Scope", "dispositif d { portée %s }"),
            Map.entry("ProgrammeProperty ProgrammeStatus", "dispositif d { état %s }"),
            Map.entry("AgreementProperty AgreementKind", "convention c { type %s }"),
            Map.entry("AgreementProperty AgreementStatus", "convention c { état %s }"),
            Map.entry("BodyProperty BodyLevel", "instance i { niveau %s }"),
            Map.entry("BodyProperty Frequency", "instance i { périodicité %s }"),
            Map.entry("ContractProperty ContractKind", "contrat c { type %s }"),
            Map.entry("ContractProperty DocumentState", "contrat c { état %s }"),
            Map.entry("ContractProperty Diffusion", "contrat c { diffusion %s }"),
            Map.entry("EvaluationClause Every", "contrat c { évaluation \"Bilan\" chaque %s }"),
            Map.entry("Announcement CircularField", "contrat c { annonce 2 champs transports, %s }"),
            Map.entry("DiagnosisFindingProperty Diffusion", "contrat c { diagnostic { constat d { diffusion %s } } }"),
            Map.entry("AxisProperty CircularField", "contrat c { axe a { champs transports, %s } }"),
            Map.entry("ObjectiveProperty Diffusion", "contrat c { axe a { objectif o { diffusion %s } } }"),
            Map.entry("CommitmentProperty CommitmentNature", IN_COMMITMENT.formatted("nature %s")),
            Map.entry("CommitmentProperty Force", IN_COMMITMENT.formatted("force %s")),
            Map.entry("CommitmentProperty DraftingStatus", IN_COMMITMENT.formatted("élaboration %s")),
            Map.entry("CommitmentProperty ExecutionStatus", IN_COMMITMENT.formatted("exécution %s le 01/01/2022")),
            Map.entry("CommitmentProperty Diffusion", IN_COMMITMENT.formatted("diffusion %s")),
            Map.entry("ConditionProperty ConditionState", IN_COMMITMENT.formatted("condition \"C\" { état %s }")),
            Map.entry("SourceProperty SourceKind", IN_COMMITMENT.formatted("source \"S\" { type %s }")),
            Map.entry("IndicatorProperty IndicatorKind", IN_INDICATOR.formatted("type %s")),
            Map.entry("IndicatorProperty Direction", IN_INDICATOR.formatted("sens %s")),
            Map.entry("IndicatorProperty Frequency", IN_INDICATOR.formatted("périodicité %s")),
            Map.entry("IndicatorProperty Diffusion", IN_INDICATOR.formatted("diffusion %s")),
            Map.entry("ActionProperty ExecutionStatus", IN_ACTION.formatted("exécution %s le 01/01/2022")),
            Map.entry("ActionProperty Diffusion", IN_ACTION.formatted("diffusion %s")),
            Map.entry("Cost CostKind", IN_ACTION.formatted("coût 1 € %s par an")),
            Map.entry("Cost PeriodUnit", IN_ACTION.formatted("coût 1 € par %s")),
            Map.entry("Funding FundingStatus", "organisme F " + IN_ACTION.formatted("financement F 1 € %s en 2022")),
            Map.entry("BodyProperty Diffusion", "instance i { diffusion %s }"),
            Map.entry("ReferenceTextProperty ReferenceStatus", "texte t { état %s }"),
            Map.entry("Announcement CommitmentNature", "contrat c { annonce nature soutien, %s }"),
            Map.entry("ObjectiveProperty ObjectiveKind", "contrat c { axe a { objectif o { type %s } } }"),
            Map.entry("CommitmentProperty Counting", IN_COMMITMENT.formatted("décompte %s")),
            Map.entry("Means MeansKind", IN_COMMITMENT.formatted("moyen %s 2 ETP")),
            Map.entry("IndicatorProperty TerritoryKind", IN_INDICATOR.formatted("maille %s")),
            Map.entry("Threshold Rating", IN_INDICATOR.formatted("seuils vert 1, %s 2")),
            Map.entry("ProgressReportProperty Diffusion", "contrat c { } bilan c au 01/01/2022 { diffusion %s }"),
            Map.entry("ProgressEntry ExecutionStatus", IN_COMMITMENT.formatted("") + " bilan c au 01/01/2022 { e : %s le 01/01/2022 }"),
            Map.entry("ProgressEntry Rating", IN_COMMITMENT.formatted("") + " bilan c au 01/01/2022 { e : en-cours, météo %s }"),
            Map.entry("Measurement Reliability", IN_INDICATOR.formatted("") + " bilan c au 01/01/2022 { i = 1 fiabilité %s }"),
            Map.entry("DecisionProperty ExecutionStatus", "contrat c { } bilan c au 01/01/2022 { décision \"D\" { exécution %s } }"),
            Map.entry("MeetingProperty Diffusion", "instance c réunion c le 01/01/2022 { diffusion %s }"),
            Map.entry("AmendmentProperty Diffusion", "contrat c { } avenant c du 01/01/2022 { diffusion %s }"),
            Map.entry("AmountStatement PeriodUnit", IN_COMMITMENT.formatted("quantité 1 agent par %s de 2021 à 2022 soit 2"))));

    @Test
    void everyPlaceOfAListIsTried() {
        final Set<String> places = new TreeSet<>();
        for (final ParserRule rule : GrammarUtil.allParserRules(LANGUAGE.part(PacteGrammarAccess.class).getGrammar())) {
            if (!GrammarUtil.isDatatypeRule(rule)) {
                EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().map(RuleCall::getRule).filter(ClosedListsTest::isList)
                        .forEach(list -> places.add(rule.getName() + " " + list.getName()));
            }
        }
        assertEquals(places, PLACES.keySet());
    }

    @Test
    void everyValueIsReadInEveryPlace() {
        final List<String> faults = new ArrayList<>();
        PLACES.forEach((place, text) -> {
            final String list = place.substring(place.indexOf(' ') + 1);
            final EEnum values = (EEnum) ContractPackage.eINSTANCE.getEClassifier("Every".equals(list) ? "Frequency" : list);
            final List<String> words = "Every".equals(list) ? Words.everyWords()
                    : Words.writable(values).stream().map(Enumerator::getLiteral).toList();
            for (final String word : words) {
                final Reading reading = LANGUAGE.read(text.formatted(word));
                final boolean read = "Every".equals(list) || holds(reading, values, word);
                if (!reading.faults().isEmpty() || !read) {
                    faults.add(place + " " + word + ": " + reading.faults());
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aDerivedValueCannotBeWritten() {
        assertTrue(LANGUAGE.read("organisme o { camp commun }").faults().contains("n’est pas une valeur possible"));
        assertTrue(LANGUAGE.read("contrat c { diffusion hérité }").faults().contains("n’est pas une valeur possible"));
    }

    private static boolean isList(AbstractRule rule) {
        return rule instanceof ParserRule && rule.getType().getClassifier() instanceof EEnum list && !"Bound".equals(list.getName());
    }

    private static boolean holds(Reading reading, EEnum list, String word) {
        return EcoreUtil2.eAllContentsAsList(reading.resource()).stream().anyMatch(element -> holds(element, list, word));
    }

    private static boolean holds(EObject element, EEnum list, String word) {
        return element.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == list)
                .anyMatch(attribute -> values(element, attribute).stream().anyMatch(value -> EcoreUtil.convertToString(list, value).equals(word)));
    }

    private static List<?> values(EObject element, EAttribute attribute) {
        return attribute.isMany() ? (List<?>) element.eGet(attribute) : List.of(element.eGet(attribute));
    }
}
