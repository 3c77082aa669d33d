// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pacte.checks.gauge.Gauge.Tally;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class FindingsViewTest extends Journey {

    @AfterEach
    void showEverythingAgain() throws PartInitException {
        window.page().showView(FindingsView.ID);
        choose("findings.grouping", "Sans");
        choose("findings.scope", "Tout ce qui est ouvert");
        choose("findings.category", "Tous");
        words("");
    }

    @Test
    void findingsAreGroupedByRuleByAxisAndBySeverity() {
        ContractEditor editor = openBourges();
        Tree findings = findings();
        int all = findings.getItemCount();
        choose("findings.grouping", "Par règle");
        List<String> rules = Arrays.stream(findings.getItems()).map(TreeItem::getText).toList();
        assertTrue(rules.stream().allMatch(rule -> rule.matches("(?s)R\\d+.*\\(\\d+\\)")), rules.toString());
        assertEquals(all, Arrays.stream(findings.getItems()).mapToInt(TreeItem::getItemCount).sum());
        window.picture("controles-par-regle");
        choose("findings.grouping", "Par axe");
        assertTrue(findings.getItem(0).getText().startsWith("Sécurité et tranquillité publique"),
                findings.getItem(0).getText());
        assertTrue(findings.getItem(findings.getItemCount() - 1).getText().startsWith("Hors des axes"));
        window.picture("controles-par-axe");
        choose("findings.grouping", "Par gravité");
        Set<Severity> severities = editor.dossier().findings(editor.file()).stream().map(Finding::severity)
                .collect(Collectors.toSet());
        assertEquals(severities.size(), findings.getItemCount());
        window.picture("controles-par-gravite");
    }

    @Test
    void wordsChapterAndScopeLeaveWhatIsMeant() {
        openBourges();
        Tree findings = findings();
        int all = findings.getItemCount();
        words("echeance");
        assertTrue(findings.getItemCount() > 0 && findings.getItemCount() < all);
        words("");
        choose("findings.category", "Calendrier");
        assertTrue(findings.getItemCount() > 0 && findings.getItemCount() < all);
        choose("findings.category", "Tous");
        choose("findings.scope", "Ce fichier");
        assertTrue(Arrays.stream(findings.getItems()).allMatch(row -> row.getText(4).equals("contrat.pacte")));
        window.picture("controles-filtres");
    }

    @Test
    void aFindingIsWaivedWithItsReasonAndOneUndoTakesThatBack() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        String before = text.getText();
        Tree findings = findings();
        words("R23");
        select(findings, findings.getItem(0));
        String message = findings.getItem(0).getText(0);
        findings.setFocus();
        window.press(findings, SWT.DEL);
        Text reason = window.await("the reason", () -> window.byId(Text.class, "waiver.reason"));
        Button waive = window.await("the button", () -> window.find(Button.class,
                button -> button.getText().equals("Déroger") && button.getShell() == reason.getShell()));
        assertFalse(waive.isEnabled());
        reason.setText("Le point n’a pas de terme par nature.");
        field("waiver.author").setText("Cabinet du préfet");
        window.waitUntil("the button", waive::isEnabled);
        window.picture("deroger");
        waive.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the waiver in the text",
                () -> text().getText().contains("Le point n’a pas de terme par nature."));
        window.waitUntil("no longer the finding", () -> editor.dossier().findings(editor.file()).stream()
                .noneMatch(finding -> finding.message().equals(message)));
        window.waitUntil("the waived finding", () -> editor.dossier().waived().stream()
                .anyMatch(waived -> waived.finding().message().equals(message)
                        && waived.author().equals("Cabinet du préfet")));
        check("findings.waived", true);
        window.waitUntil("its line", () -> Arrays.stream(findings.getItems())
                .anyMatch(row -> row.getText(0).equals(message)));
        words("R23");
        select(findings, findings.getItem(findings.getItemCount() - 1));
        window.picture("derogation");
        check("findings.waived", false);
        findings.setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        window.waitUntil("the text as it was", () -> text().getText().equals(before));
    }

    @Test
    void theStateOfTheContractChangesTheSeveritiesAtOnce() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        assertEquals(0, count(editor, Severity.ERROR));
        int place = text.getText().indexOf("état intention") + "état ".length();
        text.setSelection(place, place + "intention".length());
        window.type(text, "prêt-à-signer");
        window.waitUntil("errors", () -> count(editor, Severity.ERROR) > 0);
        Tree findings = findings();
        window.waitUntil("errors on top", () -> findings.getItemCount() > 0
                && findings.getItem(0).getData() instanceof FindingRow row
                && row.finding().severity() == Severity.ERROR);
        window.picture("controles-pret-a-signer");
    }

    @Test
    void theGaugeTellsWhatIsMissingBeforeTheSignatureAndLeadsThere() {
        ContractEditor editor = openBourges();
        window.waitUntil("the gauge", () -> !editor.dossier().gauges().isEmpty());
        ToolItem button = window.await("the button",
                () -> window.find(ToolItem.class, item -> item.getText().equals("Avant signature")));
        toggle(button, true);
        Tree needs = window.await("what is missing", () -> window.byId(Tree.class, "gauge.needs"));
        window.waitUntil("needs", () -> needs.getItemCount() > 3);
        Table chapters = window.await("the chapters", () -> window.byId(Table.class, "gauge.chapters"));
        Tally all = editor.dossier().gauges().getFirst().all();
        TableItem sum = chapters.getItem(chapters.getItemCount() - 1);
        assertEquals(List.of(String.valueOf(all.blocking()), String.valueOf(all.warnings())),
                List.of(sum.getText(2), sum.getText(3)));
        Label verdict = window.await("the verdict", () -> window.byId(Label.class, "gauge.verdict"));
        assertTrue(verdict.getText().contains("Bloquants\u00A0: " + all.blocking()), verdict.getText());
        TreeItem first = needs.getItem(0);
        first.getText();
        first.setExpanded(true);
        window.picture("jauge");
        Event chosen = new Event();
        chosen.item = first.getItem(0);
        int line = Integer.parseInt(first.getItem(0).getText(1).replaceAll("\\D", ""));
        needs.notifyListeners(SWT.DefaultSelection, chosen);
        StyledText text = text();
        window.waitUntil("its line", () -> text.getLineAtOffset(text.getSelection().x) == line - 1);
        toggle(button, false);
    }

    private void toggle(ToolItem button, boolean on) {
        button.setSelection(on);
        button.notifyListeners(SWT.Selection, new Event());
        window.rest(150);
    }

    @Test
    void selectedFindingsAreCopiedAsLines() {
        openBourges();
        Tree findings = findings();
        findings.setSelection(new TreeItem[] {findings.getItem(0), findings.getItem(1)});
        window.page().activate(window.page().findView(FindingsView.ID));
        findings.setFocus();
        window.rest(200);
        window.run(IWorkbenchCommandConstants.EDIT_COPY);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(2, copied.lines().count(), copied);
        assertTrue(copied.startsWith("Avertissement\t" + findings.getItem(0).getText(1) + "\t"), copied);
    }

    private static long count(ContractEditor editor, Severity severity) {
        return editor.dossier().findings(editor.file()).stream()
                .filter(finding -> finding.severity() == severity).count();
    }

    private Tree findings() {
        Tree findings = window.await("the findings", () -> window.byId(Tree.class, "findings"));
        window.waitUntil("rows", () -> findings.getItemCount() > 0);
        return findings;
    }

    private void select(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private void choose(String id, String label) {
        Combo combo = window.await(id, () -> window.byId(Combo.class, id));
        combo.select(combo.indexOf(label));
        changed(combo);
    }

    private void check(String id, boolean checked) {
        Button box = window.await(id, () -> window.byId(Button.class, id));
        box.setSelection(checked);
        changed(box);
    }

    private void changed(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
        window.rest(150);
    }

    private void words(String words) {
        field("findings.words").setText(words);
        window.rest(150);
    }

    private Text field(String id) {
        return window.await(id, () -> window.byId(Text.class, id));
    }
}
