// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.followup.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Amendments;
import org.pacte.model.dossier.Amendments.CommitmentInForce;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.PlannedDuration;

/** What a contract says at a date: its amendments add to it, change it and take out of it from their dates on. */
class AmendmentsTest {
    private static final String CONTRACT = """
            organisme Ville organisme Préfecture
            contrat csi "Contrat" {
              période du 01/10/2021 au 31/03/2026
              axe sécurité "Sécurité" {
                engagement caméras "Poser" {
                  porteur Ville
                  quantité 10 caméras
                  territoires A
                  indicateur parc "Parc"
                  action pose "Poser" { pilote Ville durée 6 mois }
                }
                groupe effectifs "Effectifs" { engagement renforts "Renforcer" { porteur Préfecture } }
              }
            }
            territoire A territoire B
            """;
    private static final String AMENDMENTS = """
            avenant csi n° 2 du 01/06/2023 { modifie caméras { quantité 30 caméras territoires B } retire renforts }
            avenant csi n° 1 du 01/06/2022 {
              période du 01/10/2021 au 31/12/2027
              modifie caméras { quantité 20 caméras échéance fin 2024 action entretien "Entretenir" { dépend de pose } }
              modifie action pose { durée 8 mois }
              ajoute dans sécurité engagement patrouilles "Patrouiller" { porteur Ville }
              ajoute dans sécurité groupe social "Social" { engagement errance "Accueillir" }
              ajoute axe transports "Transports" { engagement lignes "Sécuriser" }
            }
            """;

    private final List<Reading> files = Language.french().readAll(CONTRACT, AMENDMENTS);
    private final Dossier dossier = Dossier.of(files.get(0).resource().getResourceSet().getResources());
    private final Contract contract = files.get(0).first(Contract.class);
    private final Amendments amendments = Amendments.of(dossier);

    @Test
    void amendmentsAreInForceFromTheirDatesOn() {
        assertEquals(List.of(), amendments.inForce(contract, LocalDate.of(2022, 5, 31)));
        assertEquals(List.of(1), amendments.inForce(contract, LocalDate.of(2022, 6, 1)).stream().map(each -> each.getNumber()).toList());
        assertEquals(List.of(1, 2), amendments.inForce(contract, LocalDate.of(2024, 1, 1)).stream().map(each -> each.getNumber()).toList());
    }

    @Test
    void commitmentsAreAddedAndTakenOut() {
        assertEquals(List.of("caméras", "renforts"), names(LocalDate.of(2022, 1, 1)));
        assertEquals(List.of("caméras", "renforts", "patrouilles", "errance", "lignes"), names(LocalDate.of(2022, 6, 1)));
        assertEquals(List.of("caméras", "patrouilles", "errance", "lignes"), names(LocalDate.of(2023, 6, 1)));
        assertEquals(Optional.of(1), inForce("lignes", LocalDate.of(2023, 1, 1)).addedBy().map(each -> each.getNumber()));
        assertEquals("transports", inForce("lignes", LocalDate.of(2023, 1, 1)).axis().getName());
    }

    @Test
    void aChangedPropertyReplacesThatOfTheContractAndTheOthersStay() {
        final CommitmentInForce before = inForce("caméras", LocalDate.of(2022, 1, 1));
        assertSame(before.commitment(), before.terms());
        final Commitment first = inForce("caméras", LocalDate.of(2022, 7, 1)).terms();
        assertEquals(new BigDecimal("20"), ((AmountStatement) first.getQuantity()).getAmount());
        assertEquals("fin 2024", first.getDeadline().text());
        assertEquals("Ville", first.getBearers().get(0).getName());
        final Commitment second = inForce("caméras", LocalDate.of(2023, 7, 1)).terms();
        assertEquals(new BigDecimal("30"), ((AmountStatement) second.getQuantity()).getAmount());
        assertEquals("fin 2024", second.getDeadline().text());
        assertEquals(List.of("B"), second.getTerritories().stream().map(NamedElement::getName).toList());
    }

    @Test
    void actionsAreAddedToThoseThatAreThere() {
        final Commitment changed = inForce("caméras", LocalDate.of(2022, 7, 1)).terms();
        assertEquals(List.of("pose", "entretien"), changed.getActions().stream().map(NamedElement::getName).toList());
        assertEquals(List.of("pose"), inForce("caméras", LocalDate.of(2022, 7, 1)).commitment().getActions().stream().map(NamedElement::getName).toList());
    }

    @Test
    void anActionAndThePeriodAreChangedToo() {
        final Action action = files.get(0).first(Action.class);
        assertEquals(PlannedDuration.parse("6 mois"), amendments.terms(action, LocalDate.of(2022, 1, 1)).getDuration());
        final Action changed = amendments.terms(action, LocalDate.of(2022, 7, 1));
        assertEquals(PlannedDuration.parse("8 mois"), changed.getDuration());
        assertEquals("Ville", changed.getPilots().get(0).getName());
        assertEquals(new DateInterval(LocalDate.of(2021, 10, 1), LocalDate.of(2026, 3, 31)), amendments.period(contract, LocalDate.of(2022, 1, 1)));
        assertEquals(new DateInterval(LocalDate.of(2021, 10, 1), LocalDate.of(2027, 12, 31)), amendments.period(contract, LocalDate.of(2023, 1, 1)));
    }

    @Test
    void theContractItselfStaysAsItWasSigned() {
        amendments.commitments(contract, LocalDate.of(2024, 1, 1));
        assertEquals(List.of("caméras", "renforts"), ContractContents.of(contract).commitments().stream().map(NamedElement::getName).toList());
        assertNull(ContractContents.of(contract).commitments().get(0).getDeadline());
        assertEquals("", files.get(1).faults());
    }

    @Test
    void theContentsOfADossierHoldWhatItsAmendmentsAdd() {
        final ContractContents contents = dossier.contents(contract);
        assertEquals(List.of("sécurité", "transports"), contents.axes().stream().map(NamedElement::getName).toList());
        assertEquals(List.of("caméras", "renforts", "patrouilles", "errance", "lignes"),
                contents.commitments().stream().map(NamedElement::getName).toList());
        assertEquals(List.of("caméras", "patrouilles", "errance", "lignes"), contents.standingCommitments().stream().map(NamedElement::getName).toList());
        assertEquals(List.of("pose", "entretien"), contents.actions().stream().map(NamedElement::getName).toList());
    }

    @Test
    void whatIsAddedIsNamedAsIfItStoodInTheContract() {
        final List<String> added = files.get(1).all(NamedElement.class).stream().filter(each -> each.getName() != null).map(Dossier::qualifiedName).toList();
        assertEquals(List.of("csi.caméras.entretien", "csi.sécurité.patrouilles", "csi.sécurité.social", "csi.sécurité.social.errance",
                "csi.transports", "csi.transports.lignes").stream().sorted().toList(), added.stream().sorted().toList());
        files.get(1).all(NamedElement.class).forEach(each -> assertEquals(Optional.of(contract), Dossier.contractOf(each)));
    }

    private List<String> names(LocalDate day) {
        return amendments.commitments(contract, day).stream().map(each -> each.commitment().getName()).toList();
    }

    private CommitmentInForce inForce(String name, LocalDate day) {
        return amendments.commitments(contract, day).stream().filter(each -> name.equals(each.commitment().getName())).findFirst().orElseThrow();
    }
}
