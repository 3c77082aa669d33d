// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.Policy;
import org.pacte.checks.Severity;
import org.pacte.checks.profiles.Profile;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.PlacedFinding;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.model.contract.DocumentState;

/** What the session tells of the way to the signature, and how it judges by other settings. */
class GaugeTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            organisme Ville "Ville de Bourges" {
              camp collectivité
              nature commune
            }
            """;
    private static final String CONTRACT = """
            contrat csi "Contrat" {
              état projet
              parties Ville
              axe sécurité "Sécurité" {
                engagement caméras "Installer des caméras" {
                  quantité +10 caméras
                }
              }
            }
            """;
    private static final String WAIVER = "dérogation R11 sur csi.sécurité.caméras « Porteur à désigner. » par \"Cabinet\" le 12/10/2021\n";

    /** The usual policy, with one rule set otherwise in every state. */
    private static Function<Catalogue, Policy> with(String rule, Severity severity) {
        Map<DocumentState, Severity> states = new EnumMap<>(DocumentState.class);
        for (DocumentState state : DocumentState.values()) {
            states.put(state, severity);
        }
        Profile settings = new Profile("réglages", Map.of(), Set.of(), List.of(), Map.of(rule, states), Map.of(), "");
        return rules -> new ProfilePolicy(ProfileLibrary.load(rules), List.of(settings));
    }

    private static ContractGauge gauge(OpenDossier dossier, String file) {
        List<ContractGauge> gauges = OpenDossier.await(dossier.session.gauges(dossier.file(file)));
        assertEquals(1, gauges.size(), gauges::toString);
        return gauges.get(0);
    }

    private static Optional<ContractGauge.Need> need(ContractGauge gauge, String rule) {
        return gauge.needs().stream().filter(need -> need.rule().equals(rule)).findFirst();
    }

    @Test
    void aContractWithoutACarrierIsNotReadyAndTellsWhereAndWhatToDo() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
        ContractGauge gauge = gauge(dossier, "contrat.pacte");
        assertEquals("csi", gauge.contract());
        assertEquals(dossier.file("contrat.pacte"), gauge.location().file());
        assertFalse(gauge.isReady());
        assertEquals(List.of(Category.values()), gauge.chapters().stream().map(ContractGauge.Chapter::category).toList());
        assertEquals(gauge.all().blocking(), gauge.chapters().stream().mapToInt(each -> each.tally().blocking()).sum());
        ContractGauge.Need need = need(gauge, "R11").orElseThrow();
        assertEquals(Severity.ERROR, need.severity());
        assertFalse(need.title().isEmpty());
        assertFalse(need.fix().isEmpty());
        PlacedFinding placed = need.findings().get(0);
        assertEquals(dossier.file("contrat.pacte"), placed.file());
        assertEquals(CONTRACT.indexOf("caméras \""), placed.finding().range().offset());
        assertEquals(Finding.Severity.ERROR, placed.finding().severity());
    }

    @Test
    void aRegisterShowsTheGaugesOfTheDossiersContracts() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT,
                "convention.pacte", CONTRACT.replace("contrat csi", "contrat stspd")).ready();
        assertEquals(List.of("csi", "stspd"), OpenDossier.await(dossier.session.gauges(dossier.file("registre.pacte"))).stream()
                .map(ContractGauge::contract).toList());
        assertEquals("stspd", gauge(dossier, "convention.pacte").contract());
    }

    @Test
    void aWaivedFindingComesWithItsReasonAndItsWaiver() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT, "suivi.pacte", WAIVER).ready();
        WaivedFinding waived = OpenDossier.await(dossier.session.waived(dossier.file("contrat.pacte"))).get(0);
        assertEquals("R11", waived.finding().rule());
        assertEquals("Porteur à désigner.", waived.reason());
        assertEquals("Cabinet", waived.author());
        assertEquals(Optional.of(LocalDate.of(2021, 10, 12)), waived.date());
        assertEquals(Optional.empty(), waived.expires());
        assertEquals(dossier.file("suivi.pacte"), waived.waiver().file());
        assertEquals(List.of(), OpenDossier.await(dossier.session.waived(dossier.file("registre.pacte"))));
        assertEquals(1, gauge(dossier, "contrat.pacte").all().waived());
        assertTrue(need(gauge(dossier, "contrat.pacte"), "R11").isEmpty());
    }

    @Test
    void theGaugeFollowsTheText() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
        dossier.open("contrat.pacte", CONTRACT.replace("quantité +10", "porteur Ville\n      quantité +10"));
        dossier.awaitCheck(() -> need(gauge(dossier, "contrat.pacte"), "R11").isEmpty());
    }

    @Test
    void anotherPolicyIsAppliedToTheOpenDossierWithoutAnyChangeOfText() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
        dossier.awaitFindings("contrat.pacte", all -> all.stream().anyMatch(each -> each.rule().equals("R11")));
        dossier.session.judgeBy(with("R11", Severity.OFF));
        dossier.awaitFindings("contrat.pacte", all -> all.stream().noneMatch(each -> each.rule().equals("R11")));
        dossier.awaitCheck(() -> need(gauge(dossier, "contrat.pacte"), "R11").isEmpty());
        dossier.session.judgeBy(with("R11", Severity.INFO));
        dossier.awaitFindings("contrat.pacte", all -> all.stream()
                .anyMatch(each -> each.rule().equals("R11") && each.severity() == Finding.Severity.INFO));
    }
}
