// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.followup.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.dossier.FollowUp.Entry;
import org.pacte.model.dossier.FollowUp.Value;
import org.pacte.model.quantity.Measure;

/** The history of an element is the series of its reports, in the order of their dates and not of the text. */
class FollowUpTest {
    private static final String CONTRACT = """
            instance CLSPD
            contrat csi "Contrat" {
              axe sécurité "Sécurité" {
                engagement caméras "Poser" {
                  exécution en-préparation
                  indicateur parc "Parc" { unité caméras }
                  action pose "Poser" { exécution réalisé le 01/09/2022 jalon service le 30/11/2022 atteint le 02/12/2022 }
                }
                engagement renforts "Renforcer"
              }
            }
            """;
    private static final String REPORTS = """
            bilan csi au 30/06/2023 devant CLSPD { caméras : en-cours, réalisé 25 caméras parc = 141 pose : suspendu }
            bilan csi au 30/06/2022 {
              caméras : en-cours, réalisé 60 %
              pose : en-cours
              parc = 120 au 31/05/2022
              parc = 109 au 31/12/2021
              décision "Relancer" { sur caméras }
            }
            bilan csi au 31/12/2022 { caméras : reporté, réalisé 18 caméras renforts : en-cours « Sans chiffre. » }
            réunion CLSPD le 01/07/2024
            réunion CLSPD le 01/07/2022 { décision "Constituer un groupe" }
            """;
    private static final LocalDate BEFORE = day(2022, 1, 1);

    private final List<Reading> dossier = Language.french().readAll(CONTRACT, REPORTS);
    private final FollowUp followUp = FollowUp.of(dossier());

    @Test
    void theSeriesOfAnElementFollowsTheDatesOfItsReports() {
        assertEquals(List.of(day(2022, 6, 30), day(2022, 12, 31), day(2023, 6, 30)),
                followUp.entries(item("caméras")).stream().map(Entry::date).toList());
        assertEquals(List.of(), followUp.entries(item("service")));
    }

    @Test
    void theLatestEntryIsNotLaterThanTheDayAsked() {
        assertEquals(Optional.empty(), followUp.latest(item("caméras"), BEFORE));
        assertEquals(ExecutionStatus.POSTPONED, followUp.latest(item("caméras"), day(2023, 6, 29)).orElseThrow().status());
        assertEquals(ExecutionStatus.IN_PROGRESS, followUp.latest(item("caméras"), day(2023, 6, 30)).orElseThrow().status());
    }

    @Test
    void withoutAReportTheStatusIsThatOfTheContract() {
        assertEquals(ExecutionStatus.PREPARING, followUp.status(item("caméras"), BEFORE));
        assertEquals(ExecutionStatus.UNSPECIFIED, followUp.status(item("renforts"), BEFORE));
    }

    @Test
    void aDateInTheContractOutweighsAnEarlierReportAndNotALaterOne() {
        assertEquals(ExecutionStatus.IN_PROGRESS, followUp.status(item("pose"), day(2022, 8, 31)));
        assertEquals(ExecutionStatus.DONE, followUp.status(item("pose"), day(2022, 9, 1)));
        assertEquals(ExecutionStatus.SUSPENDED, followUp.status(item("pose"), day(2023, 7, 1)));
    }

    @Test
    void aMilestoneIsDoneOnceItIsReached() {
        assertEquals(ExecutionStatus.UNSPECIFIED, followUp.status(item("service"), day(2022, 12, 1)));
        assertEquals(ExecutionStatus.DONE, followUp.status(item("service"), day(2022, 12, 2)));
    }

    @Test
    void whatIsDoneIsWhatTheLastReportThatCountsItTells() {
        assertEquals(Optional.empty(), followUp.realized(item("caméras"), day(2022, 7, 1)));
        assertEquals(Optional.of(Measure.of(18, "caméras")), followUp.realized(item("caméras"), day(2023, 1, 1)));
        assertEquals(Optional.of(new BigDecimal("60")), followUp.latest(item("caméras"), day(2022, 7, 1)).orElseThrow().rate());
        assertEquals(Optional.empty(), followUp.realized(item("renforts"), day(2024, 1, 1)));
    }

    @Test
    void theValuesOfAnIndicatorFollowTheirOwnDates() {
        final Indicator stock = dossier.get(0).first(Indicator.class);
        assertEquals(List.of(day(2021, 12, 31), day(2022, 5, 31), day(2023, 6, 30)), followUp.values(stock).stream().map(Value::date).toList());
        assertEquals(Measure.of(120, "caméras"), followUp.latestValue(stock, day(2023, 6, 29)).orElseThrow().value());
    }

    @Test
    void reportsMeetingsAndDecisionsAreToldByDate() {
        final Contract contract = dossier.get(0).first(Contract.class);
        assertEquals(List.of(day(2022, 6, 30), day(2022, 12, 31), day(2023, 6, 30)),
                followUp.reports(contract).stream().map(ProgressReport::getDate).toList());
        assertEquals(day(2022, 12, 31), followUp.latestReport(contract, day(2023, 1, 1)).orElseThrow().getDate());
        final Body body = dossier.get(0).first(Body.class);
        assertEquals(List.of(day(2022, 7, 1), day(2024, 7, 1)), followUp.meetings(body).stream().map(Meeting::getDate).toList());
        assertEquals(day(2022, 7, 1), followUp.latestMeeting(body, day(2024, 6, 30)).orElseThrow().getDate());
        assertEquals(List.of("Relancer", "Constituer un groupe"), followUp.decisions().stream().map(each -> each.decision().getText()).toList());
        assertSame(item("caméras"), followUp.decisions().get(0).decision().getSubjects().get(0));
    }

    @Test
    void aReportOfAnUnknownContractIsLeftOut() {
        final List<Reading> readings = Language.french().readAll(CONTRACT, "bilan inconnu au 30/06/2022 { caméras : en-cours }");
        final FollowUp none = FollowUp.of(Dossier.of(readings.get(0).resource().getResourceSet().getResources()));
        assertTrue(none.entries(readings.get(0).first(PlanItem.class)).isEmpty());
    }

    private Dossier dossier() {
        return Dossier.of(dossier.get(0).resource().getResourceSet().getResources());
    }

    private PlanItem item(String name) {
        return dossier.get(0).all(PlanItem.class).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
