// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class BourgesTest extends Journey {

    @Test
    void oneClickOnTheWelcomePageShowsTheContractAndWhatIsWeakInIt() {
        ContractEditor editor = openBourges();
        assertEquals("contrat.pacte", editor.getTitle());
        assertTrue(text().getText().contains("Contrat de sécurité intégrée de Bourges"));
        Tree findings = findings();
        window.waitUntil("rows of findings", () -> findings.getItemCount() > 10);
        window.picture("bourges");
        assertTrue(findings.getItem(0).getText(1).matches("R\\d+"), findings.getItem(0).getText(1));
    }

    @Test
    void theOutlineAndTheNavigatorShowTheAxes() {
        ContractEditor editor = openBourges();
        List<String> axes = titles(editor.dossier().symbols(editor.file()), Symbol.Kind.AXIS);
        assertEquals(6, axes.size());
        Tree outline = window.await("the outline", () -> window.byId(Tree.class, "outline"));
        window.waitUntil("axes in the outline", () -> labels(outline.getItems()).containsAll(axes));
        Tree dossiers = window.await("the navigator", () -> window.byId(Tree.class, "dossiers"));
        window.waitUntil("files in the navigator",
                () -> dossiers.getItemCount() == 1 && dossiers.getItem(0).getItemCount() == 2);
        TreeItem contract = dossiers.getItem(0).getItem(0);
        expand(dossiers, contract);
        expand(dossiers, contract.getItem(0));
        assertTrue(labels(contract.getItems()).containsAll(axes), labels(contract.getItems()).toString());
        window.picture("navigateur");
    }

    @Test
    void aDoubleClickOnAFindingLeadsToItsPlaceInTheText() {
        openBourges();
        Tree findings = findings();
        window.waitUntil("rows of findings", () -> findings.getItemCount() > 10);
        int line = Integer.parseInt(findings.getItem(5).getText(5));
        findings.setSelection(findings.getItem(5));
        Event event = new Event();
        event.item = findings.getItem(5);
        findings.notifyListeners(SWT.Selection, event);
        StyledText explanation = window.await("the explanation", () -> window.byId(StyledText.class, "explanation"));
        assertTrue(explanation.getText().contains("Remède"), explanation.getText());
        findings.notifyListeners(SWT.DefaultSelection, event);
        StyledText text = text();
        window.waitUntil("the caret on line " + line, () -> text.getLineAtOffset(text.getSelection().x) == line - 1);
        window.picture("constat");
    }

    @Test
    void theSummaryShowsTheContractAsAPage() {
        ContractEditor editor = openBourges();
        window.click(window.await("the summary's tab",
                () -> window.byId(ToolItem.class, "org.pacte.workbench.pages.summary")));
        assertEquals("org.pacte.workbench.pages.summary", editor.pageId());
        Browser browser = window.await("the browser", () -> window.byId(Browser.class, "summary"));
        List<String> titles = new ArrayList<>();
        browser.addTitleListener(event -> titles.add(event.title));
        window.waitUntil("the page's title", () -> titles.contains("Contrat de sécurité intégrée de Bourges")
                || browser.getText().contains("<title>Contrat de sécurité intégrée de Bourges</title>"));
        window.picture("synthese");
    }

    @Test
    void aLinkOfTheSummaryLeadsBackToTheText() {
        ContractEditor editor = openBourges();
        editor.showPage("org.pacte.workbench.pages.summary");
        Browser browser = window.await("the browser", () -> window.byId(Browser.class, "summary"));
        window.waitUntil("the page", () -> browser.getText().contains("pacte:element/"));
        browser.setUrl("pacte:element/csi.justice");
        window.waitUntil("the text's page", () -> "org.pacte.workbench.pages.text".equals(editor.pageId()));
        StyledText text = text();
        window.waitUntil("the name of the axis selected", () -> "justice".equals(text.getSelectionText()));
    }

    @Test
    void theElementInWhichTheCaretRestsIsSelectedInTheOutline() {
        openBourges();
        Tree outline = window.await("the outline", () -> window.byId(Tree.class, "outline"));
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf("partenaires Police"));
        window.waitUntil("the action in the outline", () -> outline.getSelectionCount() == 1
                && outline.getSelection()[0].getText().startsWith("Recenser les caméras"));
    }

    @Test
    void workOnTheContractNeverStopsTheWindow() {
        openBourges();
        StyledText text = text();
        int place = text.getText().indexOf("parties Préfecture");
        window.rest(1000);
        window.freezes().begin();
        text.setSelection(place);
        for (char letter : "territoires Bourges\n".toCharArray()) {
            text.insert(String.valueOf(letter));
            text.setSelection(text.getCaretOffset() + 1);
            window.rest(30);
        }
        window.rest(2000);
        window.run("org.pacte.workbench.command.complete");
        window.rest(1000);
        assertEquals(List.of(), window.freezes().tooLong());
    }

    private Tree findings() {
        return window.await("the findings", () -> window.byId(Tree.class, "findings"));
    }

    private void expand(Tree tree, TreeItem item) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        window.rest(100);
    }

    private static List<String> titles(List<Symbol> symbols, Symbol.Kind kind) {
        List<String> titles = new ArrayList<>();
        for (Symbol symbol : symbols) {
            if (symbol.kind() == kind) {
                titles.add(symbol.title());
            }
            titles.addAll(titles(symbol.children(), kind));
        }
        return titles;
    }

    private static List<String> labels(TreeItem[] items) {
        List<String> labels = new ArrayList<>();
        Arrays.stream(items).forEach(item -> {
            labels.add(item.getText());
            labels.addAll(labels(item.getItems()));
        });
        return labels;
    }
}
