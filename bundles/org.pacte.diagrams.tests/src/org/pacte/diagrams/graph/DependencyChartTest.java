// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.svg.SvgWriter;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;

class DependencyChartTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    private final DossierFile file = MAKE.createDossierFile();
    private final Contract contract = MAKE.createContract();
    private final Axis axis = MAKE.createAxis();
    private final Commitment commitment = commitment("Étendre la vidéoprotection");

    @BeforeEach
    void writeAContract() {
        contract.setTitle("Contrat de sécurité intégrée");
        contract.getAxes().add(axis);
        file.getElements().add(contract);
    }

    private Commitment commitment(String title) {
        Commitment added = MAKE.createCommitment();
        added.setTitle(title);
        axis.getItems().add(added);
        return added;
    }

    private Action action(String name, PlanItem... awaited) {
        Action action = MAKE.createAction();
        action.setName(name);
        action.getDependsOn().addAll(List.of(awaited));
        commitment.getActions().add(action);
        return action;
    }

    private Scene draw(GraphOptions options) {
        return DependencyChart.draw(Progress.at(Dossier.ofFiles(List.of(file)), DAY, WorkingCalendar.national()), contract, options);
    }

    private Scene draw() {
        return draw(GraphOptions.whole(Locale.FRENCH));
    }

    private static Stream<Shape.Mark> marks(Scene scene) {
        return scene.shapes().stream().filter(Shape.Mark.class::isInstance).map(Shape.Mark.class::cast);
    }

    private static Shape.Box place(Scene scene, NamedElement item) {
        return marks(scene).filter(mark -> mark.element().equals(Dossier.qualifiedName(item))).findFirst().orElseThrow().bounds();
    }

    private static List<Shape.Line> links(Scene scene, Ink ink) {
        // The samples of the legend are links as well.
        return scene.shapes().stream().filter(each -> each instanceof Shape.Line line && line.ink() == ink
                && line.points().getFirst().y() < scene.height() - 30).map(Shape.Line.class::cast).toList();
    }

    @Test
    void whatComesFirstStandsOnTheLeftOfWhatWaitsForIt() {
        Action study = action("étude");
        Action permit = action("autorisation", study);
        Action laying = action("pose", permit, study);
        action("seule");
        Scene scene = draw();
        assertTrue(place(scene, study).x() < place(scene, permit).x() && place(scene, permit).x() < place(scene, laying).x());
        assertEquals(3, marks(scene).count());
        assertEquals("Liens\u00A0: 3, entre 3 éléments du plan. Actions sans lien\u00A0: 1.", scene.description());
    }

    @Test
    void nodesDoNotLieOnEachOtherAndStayOnThePaper() {
        List<Action> actions = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            actions.add(number < 3 ? action("a" + number) : action("a" + number, actions.get(number / 2), actions.get(number - 3)));
        }
        Scene scene = draw();
        List<Shape.Box> places = marks(scene).map(Shape.Mark::bounds).toList();
        assertEquals(60, places.size());
        for (Shape.Box one : places) {
            assertTrue(one.x() >= 0 && one.y() >= 0 && one.x() + one.width() <= scene.width() && one.y() + one.height() <= scene.height());
            assertTrue(places.stream().noneMatch(other -> other != one && Math.abs(other.x() - one.x()) < one.width()
                    && Math.abs(other.y() - one.y()) < one.height()));
        }
    }

    @Test
    void aLinkRunsFromTheEdgeOfOneNodeToThatOfTheNext() {
        Action study = action("étude");
        Action laying = action("pose", study);
        Scene scene = draw();
        List<Point> way = links(scene, Ink.LINK).getFirst().points();
        assertEquals(place(scene, study).x() + place(scene, study).width(), way.getFirst().x(), 0.5);
        assertEquals(place(scene, laying).x(), way.getLast().x(), 0.5);
    }

    @Test
    void aCircleIsDrawnBrokenAndTold() {
        Action study = action("étude");
        Action laying = action("pose", study);
        study.getDependsOn().add(laying);
        Scene scene = draw();
        assertEquals(2, links(scene, Ink.CONFLICT).size());
        assertTrue(links(scene, Ink.CONFLICT).stream().allMatch(line -> line.pen() == Pen.DASHED));
        assertTrue(scene.description().contains("Cercle\u00A0: étude → pose → étude."), scene.description());
    }

    @Test
    void anAwaitedMilestoneIsLinkedToItsActionAndHasPointedEnds() {
        Action study = action("étude");
        Milestone approval = MAKE.createMilestone();
        approval.setName("validation");
        study.getMilestones().add(approval);
        Milestone aside = MAKE.createMilestone();
        study.getMilestones().add(aside);
        Action laying = action("pose", approval);
        Scene scene = draw();
        assertTrue(place(scene, study).x() < place(scene, approval).x() && place(scene, approval).x() < place(scene, laying).x());
        assertEquals(3, marks(scene).count());
        assertTrue(marks(scene).filter(mark -> mark.element().equals(Dossier.qualifiedName(approval))).findFirst().orElseThrow().shapes().getFirst() instanceof Shape.Polygon);
    }

    @Test
    void counterpartsAndConditionsHaveLinesOfTheirOwn() {
        Commitment police = commitment("Affecter des policiers");
        Counterpart counterpart = MAKE.createCounterpart();
        counterpart.setTarget(police);
        commitment.getCounterparts().add(counterpart);
        Condition condition = MAKE.createCondition();
        condition.setText("Signature de la convention");
        police.getConditions().add(condition);
        Scene scene = draw();
        assertEquals(1, links(scene, Edge.Kind.COUNTERPART.ink()).size());
        assertEquals(Pen.DOTTED, links(scene, Edge.Kind.CONDITION.ink()).getFirst().pen());
        assertEquals("Signature de la convention", marks(scene).filter(mark -> mark.title().equals(condition.getText())).findFirst().orElseThrow().title());
    }

    @Test
    void aFocusLeavesOutWhatIsFarAway() {
        Action a = action("a");
        Action b = action("b", a);
        Action c = action("c", b);
        action("d", c);
        assertEquals(Stream.of(a, b, c).map(Dossier::qualifiedName).toList(), marks(draw(GraphOptions.around(b, 1, Locale.FRENCH))).map(Shape.Mark::element).toList());
        assertEquals(List.of(Dossier.qualifiedName(b)), marks(draw(GraphOptions.around(b, 0, Locale.FRENCH))).map(Shape.Mark::element).toList());
    }

    @Test
    void aContractWithoutLinksIsDrawnAsWell() {
        action("seule");
        assertEquals("Liens\u00A0: 0, entre 0 éléments du plan. Actions sans lien\u00A0: 1.", draw().description());
    }

    @Test
    void theSameGraphGivesTheSamePicture() {
        Action previous = action("a");
        for (int number = 0; number < 20; number++) {
            previous = action("b" + number, previous, commitment.getActions().get(number / 2));
        }
        assertEquals(SvgWriter.write(draw(), Palette.DARK, Locale.FRENCH, "g"), SvgWriter.write(draw(), Palette.DARK, Locale.FRENCH, "g"));
    }
}
