// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.appearance.Appearance;
import org.pacte.workbench.appearance.AppearanceMenu;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

/** The graph of dependencies and the board of reciprocity as a person uses them. */
class DrawingPagesTest extends Journey {
    private static final String DEPENDENCIES = "org.pacte.workbench.pages.dependencies";
    private static final String RECIPROCITY = "org.pacte.workbench.pages.reciprocity";

    @TempDir
    Path folder;

    private DrawingCanvas drawing(String id) {
        DrawingCanvas canvas = (DrawingCanvas) window.await("the drawing", () -> window.byId(Canvas.class, id)).getData("drawing");
        window.waitUntil("shapes", () -> canvas.painted() > 5);
        return canvas;
    }

    private Table table(String id) {
        return window.await("the table", () -> window.byId(Table.class, id));
    }

    private void click(DrawingCanvas canvas, String element, int type) {
        Point place = canvas.place(element).orElseThrow();
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = place.x;
        event.y = place.y;
        canvas.control().notifyListeners(type, event);
    }

    private void key(DrawingCanvas canvas, int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas.control().notifyListeners(SWT.KeyDown, event);
    }

    private static String selected(DrawingCanvas canvas) {
        return canvas.selection().orElseThrow().element();
    }

    private ContractEditor open(String text, String page) throws IOException, PartInitException {
        ContractEditor editor = open(Files.writeString(folder.resolve("contrat.pacte"), text));
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        editor.showPage(page);
        return editor;
    }

    @Test
    void aDependencyIsFollowedByKeyAndLeadsToItsText() throws IOException, PartInitException {
        ContractEditor editor = open("""
                contrat csi "Essai" {
                  axe sécurité "Sécurité" {
                    engagement caméras "Caméras" {
                      action étude "Étude d’implantation" { du 02/03/2026 durée 3 mois }
                      action marché "Passation du marché" { dépend de étude durée 2 mois }
                      action pose "Pose des caméras" { dépend de marché durée 6 mois }
                    }
                  }
                  axe prévention "Prévention" {
                    engagement médiation "Médiation" {
                      action recruter "Recruter deux médiateurs" { du 01/09/2026 durée 2 mois }
                      action former "Former les médiateurs" { dépend de recruter durée 1 mois }
                    }
                  }
                }
                """, DEPENDENCIES);
        DrawingCanvas graph = drawing("dependencies");
        click(graph, "csi.sécurité.caméras.étude", SWT.MouseDown);
        assertEquals("csi.sécurité.caméras.étude", selected(graph));
        Tree outline = window.await("the outline", () -> window.byId(Tree.class, "outline"));
        window.waitUntil("the action in the outline", () -> outline.getSelectionCount() == 1
                && outline.getSelection()[0].getText().startsWith("Étude"));
        key(graph, SWT.ARROW_RIGHT);
        key(graph, SWT.ARROW_RIGHT);
        assertEquals("csi.sécurité.caméras.pose", selected(graph));
        key(graph, SWT.ARROW_LEFT);
        assertEquals("csi.sécurité.caméras.marché", selected(graph));
        window.picture("dépendances");
        Combo axis = window.await("the axes", () -> window.byId(Combo.class, "dependencies.axis"));
        axis.select(2);
        axis.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("one axis", () -> graph.place("csi.sécurité.caméras.pose").isEmpty());
        assertTrue(graph.place("csi.prévention.médiation.former").isPresent());
        click(graph, "csi.prévention.médiation.former", SWT.MouseDoubleClick);
        window.waitUntil("the text's page", () -> "org.pacte.workbench.pages.text".equals(editor.pageId()));
        StyledText text = text();
        window.waitUntil("the name of the action selected", () -> "former".equals(text.getSelectionText()));
    }

    @Test
    void aCircleIsToldWithItsPath() throws IOException, PartInitException {
        open("""
                contrat csi "Essai" { axe a "Axe" { engagement e "Engagement" {
                  action un "Un" { dépend de trois durée 1 mois }
                  action deux "Deux" { dépend de un durée 1 mois }
                  action trois "Trois" { dépend de deux durée 1 mois }
                } } }
                """, DEPENDENCIES);
        drawing("dependencies");
        window.waitUntil("the circle in words", () -> window.find(Label.class, label -> label.getText().contains("→")).isPresent());
        window.picture("dépendances-cercle");
        assertEquals(3, table("dependencies.table").getItemCount());
    }

    @Test
    void whatIsSelectedInTheTextIsSelectedInTheGraph() {
        ContractEditor editor = openBourges();
        editor.showPage(RECIPROCITY);
        DrawingCanvas board = drawing("reciprocity");
        Table table = table("reciprocity.table");
        window.waitUntil("lines", () -> table.getItemCount() > 10);
        TableItem[] items = table.getItems();
        int missing = (int) Arrays.stream(items).map(item -> item.getText(3)).filter("sans contrepartie"::equals).count();
        assertTrue(missing > 0);
        window.picture("réciprocité");
        int line = List.of(items).indexOf(Arrays.stream(items).filter(item -> item.getText(3).equals("sans contrepartie")).findFirst().orElseThrow());
        table.setSelection(line);
        table.notifyListeners(SWT.Selection, new Event());
        assertTrue(board.selection().orElseThrow().title().contains("sans contrepartie"), board.selection().orElseThrow().title());
        window.picture("réciprocité-sans-contrepartie");
        editor.showPage(DEPENDENCIES);
        drawing("dependencies");
        window.picture("dépendances-bourges");
    }

    @Test
    void drawingsFollowTheDarkAppearance() {
        ContractEditor editor = openBourges();
        try {
            AppearanceMenu.show(Appearance.DARK);
            editor.showPage(RECIPROCITY);
            drawing("reciprocity");
            window.picture("réciprocité-sombre");
            editor.showPage("org.pacte.workbench.pages.plan");
            window.rest(1000);
            window.picture("plan-sombre");
        } finally {
            AppearanceMenu.show(Appearance.LIGHT);
        }
    }

    @Test
    void aDrawingIsWrittenAsItsNameSays() throws IOException {
        org.pacte.diagrams.scene.Scene scene = new org.pacte.diagrams.scene.Scene("Plan", "Un plan", 100, 50, List.of());
        assertTrue(DrawingOutput.write(scene, folder.resolve("plan.svg"), java.util.Locale.FRENCH).isEmpty());
        assertTrue(Files.readString(folder.resolve("plan.svg")).startsWith("<svg"));
        assertTrue(DrawingOutput.write(scene, folder.resolve("plan.png"), java.util.Locale.FRENCH).isEmpty());
        assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("plan.png"))[0]);
        assertTrue(DrawingOutput.write(scene, folder.resolve("plan.svg/dessin.png"), java.util.Locale.FRENCH).isPresent());
    }
}
