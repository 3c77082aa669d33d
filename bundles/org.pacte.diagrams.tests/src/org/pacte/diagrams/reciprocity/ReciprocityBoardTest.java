// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.reciprocity.Ledger;

class ReciprocityBoardTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final double WIDTH = 1000;

    private final DossierFile file = MAKE.createDossierFile();
    private final Contract contract = MAKE.createContract();
    private final Axis axis = MAKE.createAxis();

    @BeforeEach
    void writeAContract() {
        contract.setTitle("Contrat de sécurité intégrée");
        axis.setTitle("Sécurité");
        contract.getAxes().add(axis);
        file.getElements().add(contract);
    }

    private Commitment commitment(String title, Side side, int amount, String unit) {
        Organization bearer = MAKE.createOrganization();
        bearer.setSide(side);
        Commitment commitment = MAKE.createCommitment();
        commitment.setName(title);
        commitment.setTitle(title);
        commitment.getBearers().add(bearer);
        AmountStatement statement = MAKE.createAmountStatement();
        statement.setAmount(BigDecimal.valueOf(amount));
        statement.setUnit(unit);
        commitment.setQuantity(statement);
        axis.getItems().add(commitment);
        return commitment;
    }

    private static void parity(Commitment giver, Commitment target) {
        Counterpart counterpart = MAKE.createCounterpart();
        counterpart.setTarget(target);
        counterpart.setParity(true);
        giver.getCounterparts().add(counterpart);
    }

    private Scene draw(Locale locale) {
        Progress progress = Progress.at(Dossier.ofFiles(List.of(file)), DAY, WorkingCalendar.national());
        return ReciprocityBoard.draw(Ledger.of(contract, progress), DAY, locale, WIDTH);
    }

    private static Stream<Shape.Mark> marks(Scene scene) {
        return scene.shapes().stream().filter(Shape.Mark.class::isInstance).map(Shape.Mark.class::cast);
    }

    private static Shape.Box place(Scene scene, Commitment commitment) {
        return marks(scene).filter(mark -> mark.element().equals(Dossier.qualifiedName(commitment)) && mark.bounds().height() == Card.HEIGHT).findFirst().orElseThrow().bounds();
    }

    @Test
    void theStateStandsOnTheLeftFacingWhatItGetsInReturn() {
        commitment("Ouvrir un local", Side.LOCAL_AUTHORITY, 1, "local");
        Commitment cameras = commitment("Poser des caméras", Side.LOCAL_AUTHORITY, 40, "caméras");
        Commitment police = commitment("Affecter des policiers", Side.STATE, 40, "policiers");
        parity(cameras, police);
        Scene scene = draw(Locale.FRENCH);
        assertTrue(place(scene, police).x() < WIDTH / 2 && place(scene, cameras).x() > WIDTH / 2);
        assertEquals(place(scene, police).y(), place(scene, cameras).y());
    }

    @Test
    void aLinkSaysWhetherTheRatioIsKept() {
        Commitment police = commitment("Affecter des policiers", Side.STATE, 40, "policiers");
        parity(commitment("Poser des caméras", Side.LOCAL_AUTHORITY, 50, "caméras"), police);
        Scene scene = draw(Locale.FRENCH);
        assertTrue(marks(scene).anyMatch(mark -> mark.title()
                .equals("50 caméras contre 40 policiers\u00A0: rapport promis non tenu (à parité), il faudrait 40 caméras.")));
        assertTrue(marks(scene).flatMap(mark -> mark.shapes().stream())
                .anyMatch(each -> each instanceof Shape.Label label && label.text().equals("≠ à parité, il faudrait 40 caméras")));
        assertTrue(scene.shapes().stream().anyMatch(each -> each instanceof Shape.Line line && line.arrow() && line.pen() == Pen.DASHED));
    }

    @Test
    void whatHasNoCounterpartHasABrokenFrameAndSaysSo() {
        Commitment police = commitment("Affecter des policiers", Side.STATE, 40, "policiers");
        Commitment common = commitment("Écrire une doctrine", Side.STATE, 1, "doctrine");
        Organization town = MAKE.createOrganization();
        town.setSide(Side.LOCAL_AUTHORITY);
        common.getBearers().add(town);
        Scene scene = draw(Locale.FRENCH);
        Shape.Mark card = marks(scene).filter(mark -> mark.element().equals(Dossier.qualifiedName(police))).findFirst().orElseThrow();
        assertTrue(card.title().contains("40 policiers · sans contrepartie"), card.title());
        assertTrue(card.shapes().getFirst() instanceof Shape.Box box && box.pen() == Pen.DASHED);
        assertTrue(marks(scene).filter(mark -> mark.element().equals(Dossier.qualifiedName(common))).findFirst().orElseThrow().title().contains("Engagement commun"));
        assertEquals(WIDTH / 2, place(scene, common).x() + place(scene, common).width() / 2, 1);
    }

    @Test
    void theWordsOfLinksDoNotLieOnEachOther() {
        Commitment police = commitment("Affecter des policiers", Side.STATE, 40, "policiers");
        for (int number = 1; number <= 6; number++) {
            parity(commitment("Don " + number, Side.LOCAL_AUTHORITY, 40, "unités"), police);
        }
        List<Double> heights = marks(draw(Locale.FRENCH)).filter(mark -> mark.bounds().height() < Card.HEIGHT).map(mark -> mark.bounds().y()).sorted().toList();
        assertEquals(6, heights.size());
        for (int place = 1; place < heights.size(); place++) {
            assertTrue(heights.get(place) - heights.get(place - 1) >= 20);
        }
    }

    @Test
    void theDescriptionTellsWhatTheBoardShows() {
        parity(commitment("Poser des caméras", Side.LOCAL_AUTHORITY, 40, "caméras"), commitment("Affecter des policiers", Side.STATE, 40, "policiers"));
        assertEquals("État\u00A0: 1 engagement. Collectivité\u00A0: 1 engagement. Contreparties\u00A0: 1, dont rapports tenus 1, non tenus 0. "
                + "Engagements sans contrepartie\u00A0: 0.", draw(Locale.FRENCH).description());
        assertEquals("Reciprocity: “Contrat de sécurité intégrée”", draw(Locale.ENGLISH).title());
    }
}
