// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditors;

class SearchViewTest extends Journey {

    @AfterEach
    void closeTheViews() {
        for (IViewReference view : window.page().getViewReferences()) {
            if (List.of(SearchView.ID, ReferencesView.ID).contains(view.getId())) {
                window.page().hideView(view);
            }
        }
    }

    @Test
    void wordsAreFoundInFilesThatAreNotOpenWhateverTheirAccents() {
        openBourges();
        Tree results = search("PREFECTURE");
        window.waitUntil("both files", () -> results.getItemCount() == 2);
        assertEquals(List.of("contrat.pacte", "registre.pacte"),
                Arrays.stream(results.getItems()).map(item -> item.getText().split("\u2002")[0]).toList());
        window.picture("recherche-dossier");
        TreeItem hit = results.getItem(1).getItem(0);
        results.setSelection(hit);
        Event event = new Event();
        event.item = hit;
        results.notifyListeners(SWT.DefaultSelection, event);
        window.waitUntil("the other file", () -> ContractEditors.active(window.page())
                .filter(editor -> editor.getTitle().equals("registre.pacte")).isPresent());
        StyledText text = text();
        window.waitUntil("the word", () -> text.getSelectionText().equalsIgnoreCase("Préfecture"));
    }

    @Test
    void whatIsTypedButNotSavedIsFoundToo() {
        openBourges();
        text().append("\n// zygomatique");
        Tree results = search("Zygomatique");
        window.waitUntil("the word", () -> results.getItemCount() == 1);
        window.click(window.await("the box", () -> window.byId(Button.class, "search.exact")));
    }

    @Test
    void caseAndAccentsCountWhenTheyAreToldTo() {
        openBourges();
        search("prefecture");
        Button exact = window.await("the box", () -> window.byId(Button.class, "search.exact"));
        exact.setSelection(true);
        Label state = window.await("the state", () -> window.byId(Label.class, "search.state"));
        window.press(field(), SWT.CR);
        field().notifyListeners(SWT.DefaultSelection, new Event());
        window.waitUntil("no result", () -> state.getText().equals("Aucun résultat"));
    }

    @Test
    void theReferencesOfANameAreListedByFile() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf("parties Préfecture") + 10);
        window.rest(200);
        window.run("org.pacte.workbench.command.references");
        Tree tree = window.await("the references", () -> window.byId(Tree.class, "references"));
        window.waitUntil("both files", () -> tree.getItemCount() == 2);
        window.picture("references");
        assertTrue(tree.getItem(0).getItemCount() > 3);
    }

    private Tree search(String words) {
        window.run("org.pacte.workbench.command.search");
        Text field = field();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        return window.await("the results", () -> window.byId(Tree.class, "search.results"));
    }

    private Text field() {
        return window.await("the field", () -> window.byId(Text.class, "search.wanted"));
    }
}
