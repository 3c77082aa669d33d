// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

/** The plan as a person uses it: looked at, pulled, written, undone. */
class PlanPageTest extends Journey {
    static final String PLAN = "org.pacte.workbench.pages.plan";

    private static final String CONTRACT = """
            organisme Ville "Ville de Bourges" { sigle "VB" camp collectivité }
            contrat csi "Contrat d’essai" {
              parties Ville
              période du 01/01/2026 au 31/12/2028
              axe sécurité "Sécurité" {
                engagement caméras "Étendre la vidéoprotection" {
                  porteur Ville
                  action étude "Étude d’implantation" {
                    pilote Ville
                    du 02/03/2026 /* réunion de lancement */ au 29/05/2026 // ferme
                    jalon comité "Comité de pilotage" le 15/04/2026
                  }
                  action pose "Pose des caméras" { pilote Ville dépend de étude durée 6 mois }
                  action formation "Formation des opérateurs" { du 01/09/2026 durée 3 mois }
                }
              }
            }
            """;

    @TempDir
    Path folder;

    private ContractEditor openPlan(String text) throws IOException, PartInitException {
        Path file = Files.writeString(folder.resolve("contrat.pacte"), text);
        ContractEditor editor = open(file);
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        editor.showPage(PLAN);
        Table rows = rows();
        window.waitUntil("rows of the plan", () -> rows.getItemCount() > 3);
        window.rest(300);
        return editor;
    }

    private Table rows() {
        return window.await("the plan's table", () -> window.byId(Table.class, "plan.table"));
    }

    private PlanCanvas plan() {
        return (PlanCanvas) window.await("the plan", () -> window.byId(Canvas.class, "plan")).getData("drawing");
    }

    private static String text(ContractEditor editor) {
        return editor.text().orElseThrow().get();
    }

    private PlanRow row(String title) {
        return plan().rows().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
    }

    private void mouse(Control control, int type, Point place) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.x = place.x;
        event.y = place.y;
        control.notifyListeners(type, event);
        window.rest(30);
    }

    /** Pulls from one day of a row to another one. */
    private void pull(String title, LocalDate from, LocalDate to, String picture) {
        PlanCanvas plan = plan();
        Point start = plan.place(row(title), from);
        Point end = plan.place(row(title), to);
        mouse(plan.control(), SWT.MouseMove, start);
        mouse(plan.control(), SWT.MouseDown, start);
        mouse(plan.control(), SWT.MouseMove, new Point((start.x + end.x) / 2, start.y));
        mouse(plan.control(), SWT.MouseMove, end);
        window.picture(picture);
        mouse(plan.control(), SWT.MouseUp, end);
    }

    @Test
    void aBarThatIsPulledChangesItsDatesInTheTextAndUndoTakesItBackAtOnce() throws IOException, PartInitException {
        ContractEditor editor = openPlan(CONTRACT);
        window.picture("plan");
        pull("Étude d’implantation", LocalDate.of(2026, 4, 10), LocalDate.of(2026, 5, 10), "plan-glisser");
        window.waitUntil("other dates", () -> !text(editor).equals(CONTRACT));
        assertTrue(text(editor).matches("(?s).*du \\d\\d/0[34]/2026 /\\* réunion de lancement \\*/ au \\d\\d/0[67]/2026 // ferme.*"), text(editor));
        window.waitUntil("the row with its new dates", () -> !row("Étude d’implantation").start().equals("02/03/2026"));
        window.picture("plan-déplacé");
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(CONTRACT, text(editor));
        window.waitUntil("the row with its old dates", () -> row("Étude d’implantation").start().equals("02/03/2026"));
    }

    @Test
    void theEdgeOfADurationIsPulledInTheAuthorsUnit() throws IOException, PartInitException {
        ContractEditor editor = openPlan(CONTRACT);
        pull("Formation des opérateurs", LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 30), "plan-bord");
        window.waitUntil("another duration", () -> text(editor).contains("durée 5 mois"));
        assertEquals(CONTRACT.replace("durée 3 mois", "durée 5 mois"), text(editor));
    }

    @Test
    void aComputedStartSaysWhyItCannotBePulled() throws IOException, PartInitException {
        ContractEditor editor = openPlan(CONTRACT);
        pull("Pose des caméras", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 10, 1), "plan-refus");
        Label said = window.await("the reason", () -> window.find(Label.class, label -> label.getText().startsWith("Le début est calculé")));
        assertTrue(said.isVisible());
        assertEquals(CONTRACT, text(editor));
    }

    @Test
    void aCellIsWrittenIntoTheText() throws IOException, PartInitException {
        ContractEditor editor = openPlan(CONTRACT);
        Table rows = rows();
        int line = IntStream.range(0, rows.getItemCount()).filter(i -> rows.getItem(i).getText(0).strip().equals("Comité de pilotage")).findFirst()
                .orElseThrow();
        for (int click = 0; click < 2; click++) {
            rows.setSelection(line);
            Event event = new Event();
            event.button = 1;
            event.x = rows.getItem(line).getBounds(2).x + 5;
            event.y = rows.getItem(line).getBounds(2).y + 5;
            rows.notifyListeners(SWT.MouseDown, event);
            window.rest(20);
        }
        Text field = window.await("the field", () -> window.byId(Text.class, "plan.cell"));
        assertEquals("15/04/2026", field.getText());
        field.setText("22/04/2026");
        window.picture("plan-cellule");
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        enter.doit = true;
        field.notifyListeners(SWT.Traverse, enter);
        window.waitUntil("the new day", () -> text(editor).contains("le 22/04/2026"));
        assertEquals(CONTRACT.replace("15/04/2026", "22/04/2026"), text(editor));
    }

    @Test
    void theKeyboardMovesAnActionByADay() throws IOException, PartInitException {
        ContractEditor editor = openPlan(CONTRACT);
        PlanCanvas plan = plan();
        plan.control().setFocus();
        rows().setSelection(2);
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        right.stateMask = SWT.MOD1;
        plan.control().notifyListeners(SWT.KeyDown, right);
        window.waitUntil("a day later", () -> text(editor).contains("du 03/03/2026") && text(editor).contains("au 30/05/2026"));
    }

    @Test
    void theExampleIsDrawnAndWhatIsTypedAppears() {
        ContractEditor editor = openBourges();
        editor.showPage(PLAN);
        Table rows = rows();
        window.waitUntil("rows of the plan", () -> rows.getItemCount() > 10);
        window.picture("plan-bourges");
        plan().zoomIn();
        plan().zoomIn();
        plan().zoomIn();
        window.rest(500);
        window.picture("plan-bourges-agrandi");
        String first = rows.getItem(1).getText(0).strip();
        String text = text(editor);
        editor.text().orElseThrow().set(text.replace(first, first + " (suite)"));
        window.waitUntil("the new title", () -> rows.getItem(1).getText(0).strip().equals(first + " (suite)"));
        editor.text().orElseThrow().set(text.substring(0, text.length() / 2) + " { ");
        window.waitUntil("the note on the error", () -> window.find(Label.class, label -> label.getText().startsWith("Le texte contient une erreur")).isPresent());
        assertTrue(rows.getItemCount() > 10);
        editor.text().orElseThrow().set(text);
        window.waitUntil("no note", () -> window.find(Label.class, label -> label.getText().startsWith("Le texte contient une erreur")).isEmpty());
    }

    @Test
    void ofFiveThousandRowsOnlyThoseInSightArePainted() throws IOException, PartInitException {
        StringBuilder text = new StringBuilder("contrat csi \"Grand contrat\" {\n période du 01/01/2026 au 31/12/2028\n axe a \"Axe\" {\n");
        for (int i = 0; i < 500; i++) {
            text.append("  engagement e").append(i).append(" \"Engagement ").append(i).append("\" {\n");
            for (int j = 0; j < 9; j++) {
                text.append("   action a").append(i).append('_').append(j).append(" \"Action ").append(j).append("\" { du 01/0").append(j + 1)
                        .append("/2026 durée ").append(j + 1).append(" mois }\n");
            }
            text.append("  }\n");
        }
        openPlan(text.append(" }\n}\n").toString());
        Table rows = rows();
        assertEquals(5001, rows.getItemCount());
        int seen = rows.getClientArea().height / rows.getItemHeight() + 2;
        plan().control().update();
        assertTrue(plan().painted() < 14 * seen, plan().painted() + " shapes for " + seen + " rows");
        rows.setTopIndex(2500);
        window.rest(300);
        assertTrue(plan().painted() > seen && plan().painted() < 14 * seen, plan().painted() + " shapes for " + seen + " rows");
        window.picture("plan-5000");
        window.freezes().begin();
        for (int i = 0; i < 60; i++) {
            Event wheel = new Event();
            wheel.count = -3;
            wheel.time = 1000 + 16 * i;
            plan().control().notifyListeners(SWT.MouseVerticalWheel, wheel);
            window.rest(16);
        }
        assertTrue(rows.getTopIndex() > 2600, "row " + rows.getTopIndex());
        assertEquals(java.util.List.of(), window.freezes().tooLong());
    }

    @Test
    void aDossierWithoutPlanSaysWhatToWrite() throws IOException, PartInitException {
        Path file = Files.writeString(folder.resolve("vide.pacte"), "organisme Ville \"Ville\"\n");
        ContractEditor editor = open(file);
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        editor.showPage(PLAN);
        Label empty = window.await("the empty page", () -> window.byId(Label.class, "plan.empty"));
        assertFalse(empty.getText().isBlank());
        window.picture("plan-vide");
    }
}
