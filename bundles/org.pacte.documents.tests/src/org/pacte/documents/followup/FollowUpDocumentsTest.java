// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Contracts;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.Locator;
import org.pacte.documents.contract.ActionSheets;
import org.pacte.documents.contract.ContractDocument;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Table;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Decision;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Measurement;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.time.Deadline;

class FollowUpDocumentsTest {

    private final Contracts model = new Contracts();

    @Test
    void theFollowUpTableComparesWhatIsDoneWithWhatIsPromised() {
        report(LocalDate.of(2021, 9, 1), model.cameras, 12, "Deux quartiers sont équipés.");
        Table.Row row = row(new TrackingTable(), "Étendre la vidéoprotection");
        assertEquals("50 caméras", cell(row, 6));
        assertEquals(Optional.of(new Table.Value.Amount(BigDecimal.valueOf(12), "caméras")), row.cells().get(7).value());
        assertEquals(Optional.of(new Table.Value.Percentage(new BigDecimal("0.24"))), row.cells().get(8).value());
        assertEquals("24\u00A0%", cell(row, 8));
        assertEquals("Deux quartiers sont équipés.", cell(row, 10));
        assertEquals(Optional.of(new Table.Value.Day(LocalDate.of(2021, 9, 1))), row.cells().get(11).value());
    }

    @Test
    void aReportOfALaterDayThanTheDocumentDoesNotCountYet() {
        report(Contracts.DAY.plusDays(1), model.cameras, 12, "Plus tard.");
        assertEquals("–", cell(row(new TrackingTable(), "Étendre la vidéoprotection"), 7));
    }

    @Test
    void aPartIsRoundedDownSoThatOnlyTheWholeIsWhole() {
        report(Contracts.DAY, model.cameras, 49.9, "Presque.");
        assertEquals("99\u00A0%", cell(row(new TrackingTable(), "Étendre la vidéoprotection"), 8));
    }

    @Test
    void commitmentsHaveTheNumbersOfTheContract() {
        String contract = Contracts.words(new ContractDocument().build(model.request(Diffusion.PUBLIC)));
        for (Table.Row row : build(new TrackingTable()).tables().getFirst().table().rows()) {
            assertTrue(contract.contains("Engagement n°\u00A0" + cell(row, 0) + "\u00A0– " + cell(row, 1)), cell(row, 1));
        }
    }

    @Test
    void whatIsReservedToFewerReadersIsInNoDocument() {
        model.officers.setDiffusion(Diffusion.RESTRICTED);
        model.officers.setDeadline(new Deadline.EndOfYear(2022));
        Contracts.counterpart(model.cameras, model.officers);
        for (DocumentKind kind : List.of(new TrackingTable(), new Timetable(), new PartnerSheets(), new ReciprocityTables(),
                new ProgressReview(), new DecisionsRecord())) {
            assertFalse(Contracts.words(build(kind)).contains("Renforcer les effectifs"), kind.id());
        }
    }

    @Test
    void aReservedContractIsWithheldAltogether() {
        model.contract.setDiffusion(Diffusion.RESTRICTED);
        for (DocumentKind kind : List.of(new TrackingTable(), new Timetable(), new PartnerSheets(), new ReciprocityTables(),
                new ProgressReview(), new DecisionsRecord())) {
            String words = Contracts.words(build(kind));
            assertTrue(words.contains("Document non communicable") && !words.contains("Villeneuve"), kind.id());
        }
    }

    @Test
    void theCalendarTellsEachDayInItsQuarterAndToDiaries() {
        model.officers.setDeadline(new Deadline.EndOfYear(2022));
        Document calendar = build(new Timetable());
        assertTrue(Contracts.words(calendar).contains("4e trimestre 2022"), Contracts.words(calendar));
        var event = calendar.events().stream().filter(each -> each.title().contains("Renforcer les effectifs")).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2022, 12, 31), event.first());
        assertEquals("Responsable\u00A0: Préfecture du Nord", event.description());
    }

    @Test
    void anEventKeepsItsNameWhenItsDayIsMoved() {
        model.officers.setDeadline(new Deadline.EndOfYear(2022));
        var before = build(new Timetable()).events().stream().map(event -> event.id()).toList();
        model.officers.setDeadline(new Deadline.EndOfYear(2024));
        assertEquals(before.stream().sorted().toList(), build(new Timetable()).events().stream().map(event -> event.id()).sorted().toList());
    }

    @Test
    void eachPartnerHasItsOwnLinesOnly() {
        Contracts.counterpart(model.cameras, model.officers);
        Document sheets = build(new PartnerSheets());
        Table state = table(sheets, "Préfecture du Nord");
        assertEquals(List.of("Renforcer les effectifs de police"), state.rows().stream().map(row -> cell(row, 1)).toList());
        assertEquals("Engagement n°\u00A02 – Étendre la vidéoprotection", cell(state.rows().getFirst(), 6));
    }

    @Test
    void anExchangeSaysWhetherItsRatioIsKept() {
        Contracts.counterpart(model.officers, model.cameras);
        Table.Row exchange = build(new ReciprocityTables()).tables().getFirst().table().rows().getFirst();
        assertEquals("Engagement n°\u00A01 – Renforcer les effectifs de police", cell(exchange, 0));
        assertEquals("à parité", cell(exchange, 6));
        assertEquals("indéterminé", cell(exchange, 7), "The police officers are not counted.");
    }

    @Test
    void aCommitmentOfOneSideThatAnswersNoneOfAnotherStandsAlone() {
        Table alone = build(new ReciprocityTables()).tables().getLast().table();
        assertEquals(List.of("Renforcer les effectifs de police", "Étendre la vidéoprotection"),
                alone.rows().stream().map(row -> cell(row, 1)).sorted().toList());
    }

    @Test
    void theReviewSaysWhatIsLateAndWhy() {
        model.officers.setDeadline(new Deadline.On(LocalDate.of(2021, 9, 1)));
        String words = Contracts.words(build(new ProgressReview()));
        assertTrue(words.contains("Renforcer les effectifs de police\u00A0: en retard\u00A0: échéance du 01/09/2021 dépassée"), words);
    }

    @Test
    void theReviewShowsTheLatestValueOfAnIndicatorBesideItsTarget() {
        var indicator = Contracts.indicator(model.cameras, "Caméras en service");
        ProgressReport report = report(LocalDate.of(2021, 9, 1), model.cameras, 12, "");
        Measurement measurement = ContractFactory.eINSTANCE.createMeasurement();
        measurement.setIndicator(indicator);
        measurement.setAmount(BigDecimal.valueOf(121));
        report.getMeasurements().add(measurement);
        Table indicators = build(new ProgressReview()).tables().getLast().table();
        assertEquals(List.of("Caméras en service", "–", "121 caméras", "01/09/2021", "159 caméras au 31 décembre 2026"),
                indicators.rows().getFirst().cells().stream().map(cell -> Inline.plain(cell.content())).toList());
    }

    @Test
    void decisionsSayWhoDoesThemByWhen() {
        ProgressReport report = report(LocalDate.of(2021, 9, 1), model.cameras, 12, "");
        Decision decision = ContractFactory.eINSTANCE.createDecision();
        decision.setText("Relancer le marché");
        decision.getResponsibles().add(model.town);
        decision.setDeadline(new Deadline.On(LocalDate.of(2022, 1, 15)));
        report.getDecisions().add(decision);
        Table.Row row = build(new DecisionsRecord()).tables().getFirst().table().rows().getFirst();
        assertEquals(List.of("Relancer le marché", "–", "Ville de Villeneuve", "15/01/2022", "–"),
                row.cells().stream().map(cell -> Inline.plain(cell.content())).toList());
        report.setDate(Contracts.DAY.plusDays(1));
        assertTrue(build(new DecisionsRecord()).tables().isEmpty(), "What is decided later is not told yet.");
    }

    @Test
    void anActionHasASheetOfItsOwn() {
        var action = Contracts.action(model.cameras, "Poser les caméras", false);
        Contracts.cost(action, 25_000);
        Document sheets = build(new ActionSheets());
        assertEquals(List.of("Fiche n°\u00A01\u00A0– Poser les caméras"), sheets.sections(1).stream().map(section -> Inline.plain(section.title())).toList());
        String words = Contracts.words(sheets);
        assertTrue(words.contains("Coût = 25\u00A0000\u00A0€"), words);
        assertTrue(words.contains("Engagement = Engagement n°\u00A02\u00A0: Étendre la vidéoprotection"), words);
    }

    @Test
    void englishReadersReadNoFrenchOfOurs() {
        Document english = new TrackingTable().build(model.request(Locale.ENGLISH, Diffusion.PUBLIC, Locator.NONE));
        assertTrue(Contracts.words(english).contains("Follow-up table"));
        assertFalse(Contracts.words(english).contains("Échéance"));
    }

    private ProgressReport report(LocalDate date, Commitment commitment, double amount, String note) {
        ProgressReport report = ContractFactory.eINSTANCE.createProgressReport();
        report.setContract(model.contract);
        report.setDate(date);
        ProgressEntry entry = ContractFactory.eINSTANCE.createProgressEntry();
        entry.setSubject(commitment);
        entry.setStatus(ExecutionStatus.IN_PROGRESS);
        entry.setAmount(BigDecimal.valueOf(amount).stripTrailingZeros());
        entry.setUnit("caméras");
        entry.setNote(note);
        report.getEntries().add(entry);
        model.file.getElements().add(report);
        return report;
    }

    private Document build(DocumentKind kind) {
        return kind.build(model.request(Diffusion.PUBLIC));
    }

    private Table.Row row(DocumentKind kind, String commitment) {
        return build(kind).tables().getFirst().table().rows().stream().filter(row -> cell(row, 1).equals(commitment)).findFirst().orElseThrow();
    }

    private static Table table(Document document, String section) {
        return document.tables().stream().filter(placed -> placed.path().contains(section)).findFirst().orElseThrow().table();
    }

    private static String cell(Table.Row row, int column) {
        return Inline.plain(row.cells().get(column).content());
    }
}
