// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.svg.SvgWriter;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.calendar.CalendarPeriod.Scale;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;

class GanttChartTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    private final DossierFile file = MAKE.createDossierFile();
    private final Contract contract = MAKE.createContract();
    private final Commitment commitment = MAKE.createCommitment();

    @BeforeEach
    void writeAContract() {
        contract.setName("csi");
        contract.setTitle("Contrat de sécurité intégrée");
        Axis axis = MAKE.createAxis();
        axis.setName("sécurité");
        axis.setTitle("Sécurité");
        commitment.setName("vidéo");
        commitment.setTitle("Étendre la vidéoprotection");
        axis.getItems().add(commitment);
        contract.getAxes().add(axis);
        file.getElements().add(contract);
    }

    private Action action(String title, LocalDate start, LocalDate end) {
        Action action = MAKE.createAction();
        action.setName(title);
        action.setTitle(title);
        action.setStart(start);
        action.setEnd(end);
        commitment.getActions().add(action);
        return action;
    }

    private GanttDrawing draw(Locale locale) {
        Progress progress = Progress.at(Dossier.ofFiles(List.of(file)), DAY, WorkingCalendar.national());
        return GanttChart.draw(progress, contract, new GanttOptions(locale, 1000, Optional.of(Scale.MONTH), true));
    }

    private static Stream<Shape> all(Stream<Shape> shapes) {
        return shapes.flatMap(each -> each instanceof Shape.Mark mark ? Stream.concat(Stream.of(each), all(mark.shapes().stream())) : Stream.of(each));
    }

    private static List<Shape> shapes(GanttDrawing drawing) {
        return all(drawing.scene().shapes().stream()).toList();
    }

    private static List<Shape> marked(GanttDrawing drawing, NamedElement subject) {
        return shapes(drawing).stream().filter(each -> each instanceof Shape.Mark mark && mark.element().equals(Dossier.qualifiedName(subject)))
                .flatMap(each -> ((Shape.Mark) each).shapes().stream()).toList();
    }

    private static List<String> texts(GanttDrawing drawing) {
        return shapes(drawing).stream().filter(Shape.Label.class::isInstance).map(each -> ((Shape.Label) each).text()).toList();
    }

    @Test
    void aBarRunsFromTheMorningOfItsFirstDayToTheEveningOfItsLast() {
        Action study = action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31));
        GanttDrawing drawing = draw(Locale.FRENCH);
        Shape.Box bar = marked(drawing, study).stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
                .filter(box -> box.x() >= drawing.axis().left()).findFirst().orElseThrow();
        assertEquals(drawing.axis().x(LocalDate.of(2022, 7, 1)), bar.x(), 0.001);
        assertEquals(drawing.axis().x(LocalDate.of(2022, 8, 1)), bar.x() + bar.width(), 0.001);
    }

    @Test
    void placesAndDaysAnswerEachOther() {
        TimeAxis axis = TimeAxis.around(new DateInterval(LocalDate.of(2022, 1, 10), LocalDate.of(2023, 6, 1)), null, 300, 700);
        assertEquals(Scale.MONTH, axis.scale());
        assertEquals(LocalDate.of(2022, 1, 1), axis.days().start());
        for (LocalDate day = axis.days().start(); !day.isAfter(axis.days().end()); day = day.plusDays(1)) {
            assertEquals(day, axis.day(axis.x(day) + 0.1));
        }
        assertEquals(1000, axis.end(axis.days().end()), 0.001);
        assertEquals(Scale.QUARTER, TimeAxis.around(new DateInterval(DAY, DAY.plusYears(4)), null, 0, 700).scale());
        assertEquals(Scale.YEAR, TimeAxis.around(new DateInterval(DAY, DAY.plusYears(12)), null, 0, 700).scale());
    }

    @Test
    void whatIsLateHasAHatchAndASignBesideItsColour() {
        Action late = action("Étude", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));
        Action running = action("Pose", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        GanttDrawing drawing = draw(Locale.FRENCH);
        assertTrue(marked(drawing, late).stream().anyMatch(each -> each instanceof Shape.Hatch hatch && hatch.lines().size() > 3));
        assertTrue(marked(drawing, running).stream().noneMatch(Shape.Hatch.class::isInstance));
        assertTrue(shapes(drawing).stream().anyMatch(each -> each instanceof Shape.Mark mark && mark.title()
                .equals("Étude\u00A0: du 1er janvier au 31 mars 2022, en retard\u00A0: fin prévue le 31/03/2022 dépassée")));
    }

    @Test
    void aHatchStaysWithinItsRectangle() {
        for (double width : new double[]{2, 12, 50}) {
            new Shape.Hatch(10, 20, width, 12, 5, Ink.LATE_LINE).lines().forEach(line -> line.forEach(point -> {
                assertTrue(point.x() >= 10 && point.x() <= 10 + width, point::toString);
                assertTrue(point.y() >= 20 && point.y() <= 32, point::toString);
            }));
        }
    }

    @Test
    void computedDatesHaveABrokenLineAndUnknownOnesAreNamed() {
        Action study = action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31));
        Action laying = action("Pose", null, null);
        laying.setDuration(PlannedDuration.parse("1 mois"));
        laying.getDependsOn().add(study);
        Action vague = action("Suite", null, null);
        GanttDrawing drawing = draw(Locale.FRENCH);
        assertTrue(marked(drawing, laying).stream().anyMatch(each -> each instanceof Shape.Box box && box.pen() == Pen.DASHED));
        assertTrue(marked(drawing, vague).stream().anyMatch(each -> each instanceof Shape.Label label && label.text().equals("sans date")));
    }

    @Test
    void dependenciesAreArrowsAndContradictionsAreBroken() {
        Action study = action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31));
        Action laying = action("Pose", LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30));
        Action early = action("Trop tôt", LocalDate.of(2022, 7, 15), LocalDate.of(2022, 7, 20));
        laying.getDependsOn().add(study);
        early.getDependsOn().add(study);
        GanttDrawing drawing = draw(Locale.FRENCH);
        List<Shape.Line> arrows = shapes(drawing).stream().filter(each -> each instanceof Shape.Line line && line.arrow() && line.points().size() > 2)
                .map(Shape.Line.class::cast).toList();
        assertEquals(List.of(Ink.LINK, Ink.CONFLICT), arrows.stream().map(Shape.Line::ink).toList());
        assertEquals(drawing.axis().x(LocalDate.of(2022, 9, 1)), arrows.getFirst().points().getLast().x(), 0.001);
    }

    @Test
    void rowsFollowTheTextAndMilestonesTheirDays() {
        Action study = action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 9, 30));
        Milestone second = MAKE.createMilestone();
        second.setDate(LocalDate.of(2022, 9, 1));
        second.setName("réception");
        Milestone first = MAKE.createMilestone();
        first.setName("commande");
        first.setDate(LocalDate.of(2022, 8, 1));
        study.getMilestones().addAll(List.of(second, first));
        Action given = action("Abandonnée", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 9, 30));
        given.setExecutionStatus(ExecutionStatus.ABANDONED);
        GanttDrawing drawing = draw(Locale.FRENCH);
        assertEquals(Stream.of(contract.getAxes().getFirst(), commitment, study, first, second).map(Dossier::qualifiedName).toList(),
                drawing.rows().stream().map(GanttDrawing.Row::element).toList());
        assertEquals(drawing.header(), drawing.rows().getFirst().top());
    }

    @Test
    void theDescriptionTellsWhatTheDrawingShows() {
        commitment.setDeadline(Deadlines.parse("fin 2022"));
        action("Étude", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));
        action("Pose", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 9, 30));
        assertEquals("Calendrier\u00A0: «\u00A0Contrat de sécurité intégrée\u00A0»", draw(Locale.FRENCH).scene().title());
        assertEquals("Au 15 juin 2022\u00A0: 2 actions, dont 1 en retard, 1 à venir. Le plan va du 1er janvier au 30 septembre 2022. "
                + "Chemin critique\u00A0: Pose.", draw(Locale.FRENCH).scene().description());
        assertEquals("On 15 June 2022: 2 actions, of which 1 late, 1 to come. The plan runs from 1 January to 30 September 2022. "
                + "Critical path: Pose.", draw(Locale.ENGLISH).scene().description());
    }

    @Test
    void aContractWithoutPlanIsDrawnAsWell() {
        contract.getAxes().clear();
        assertEquals("Au 15 juin 2022\u00A0: aucune action.", draw(Locale.FRENCH).scene().description());
        assertTrue(draw(Locale.FRENCH).rows().isEmpty());
    }

    @Test
    void nothingIsWrittenBeyondThePaper() {
        Action study = action("Une étude dont le titre est bien trop long pour tenir dans la colonne qui lui est réservée sur le dessin",
                LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31));
        Milestone last = MAKE.createMilestone();
        last.setTitle("Fin");
        last.setDate(LocalDate.of(2022, 12, 31));
        study.getMilestones().add(last);
        TextMeasure measure = TextMeasure.load();
        GanttDrawing drawing = draw(Locale.FRENCH);
        for (Shape shape : shapes(drawing)) {
            if (shape instanceof Shape.Label label) {
                double width = measure.width(label.text(), label.style());
                double left = switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
                assertTrue(left >= 0 && left + width <= drawing.scene().width(), label.text());
                assertTrue(label.y() <= drawing.scene().height(), label.text());
            }
        }
    }

    @Test
    void theSameDossierGivesTheSameDrawing() {
        for (int number = 0; number < 50; number++) {
            action("a" + number, DAY.plusDays(number), DAY.plusDays(2L * number)).getDependsOn()
                    .addAll(number == 0 ? List.of() : List.of(commitment.getActions().get(number / 2)));
        }
        String first = SvgWriter.write(draw(Locale.FRENCH).scene(), Palette.LIGHT, Locale.FRENCH, "plan");
        assertEquals(first, SvgWriter.write(draw(Locale.FRENCH).scene(), Palette.LIGHT, Locale.FRENCH, "plan"));
        assertFalse(first.contains("NaN"));
        assertTrue(new ArrayList<>(texts(draw(Locale.FRENCH))).contains("15/06/2022"));
    }

    @Test
    void aPaneHasARowForEachLineOfItsTableAndNoLabels() {
        Action study = action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31));
        Progress progress = Progress.at(Dossier.ofFiles(List.of(file)), DAY, WorkingCalendar.national());
        GanttPane pane = GanttChart.pane(progress, contract, new GanttOptions(Locale.FRENCH, 900, Optional.empty(), false), 25, 60);
        assertEquals(List.of(0.0, 25.0, 50.0), pane.rows().stream().map(PlanRow::top).toList());
        assertEquals(75, pane.bars().height());
        assertTrue(all(pane.bars().shapes().stream()).noneMatch(each -> each instanceof Shape.Label label && label.text().equals("Étude")));
        PlanRow row = pane.rows().getLast();
        assertEquals(List.of("Étude", "01/07/2022", "31/07/2022", "31 jours", "aucune"),
                List.of(row.title(), row.start(), row.finish(), row.duration(), row.slack()));
        assertEquals(Dossier.qualifiedName(study), row.element());
        assertTrue(row.dates().orElseThrow().startMoves());
    }

    @Test
    void aWiderPaneMarksFinerPeriods() {
        action("Étude", LocalDate.of(2022, 7, 1), LocalDate.of(2025, 7, 31));
        Progress progress = Progress.at(Dossier.ofFiles(List.of(file)), DAY, WorkingCalendar.national());
        List<Scale> scales = Stream.of(60.0, 600.0, 3000.0)
                .map(width -> GanttChart.pane(progress, contract, new GanttOptions(Locale.FRENCH, width, Optional.empty(), false), 25, 60).axis().scale())
                .toList();
        assertEquals(List.of(Scale.YEAR, Scale.QUARTER, Scale.MONTH), scales);
    }
}
