// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.drawing.Rewriting;
import org.pacte.workbench.editor.CaretSelection;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.outline.EditorWatch;
import org.pacte.workbench.outline.SymbolTree;

/** The properties of the element that is selected, as a form that writes into the text. */
public final class PropertiesView extends ViewPart {
    public static final String ID = "org.pacte.workbench.properties";

    private final DossierListener news = new News();
    private final ISelectionListener caret = this::caretMoved;
    private final EditorWatch watch = new EditorWatch(this::editorChanged);
    private Dossiers dossiers;
    private PropertyForm form;
    private LiveAnswer<Optional<ElementProperties>> answer;
    private Optional<ContractEditor> editor = Optional.empty();
    private String element = "";

    @Override
    public void createPartControl(Composite parent) {
        form = new PropertyForm(parent, this::write, this::open);
        answer = new LiveAnswer<>(form.control(), this::read, found -> form.show(found));
        dossiers = getSite().getService(Dossiers.class);
        dossiers.addListener(news);
        getSite().getPage().addPartListener(watch);
        getSite().getPage().addPostSelectionListener(caret);
        form.show(Optional.empty());
        editorChanged();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (dossiers != null) {
            dossiers.removeListener(news);
            getSite().getPage().removePartListener(watch);
            getSite().getPage().removePostSelectionListener(caret);
        }
        super.dispose();
    }

    private void editorChanged() {
        Optional<ContractEditor> active = ContractEditors.active(getSite().getPage());
        if (!active.equals(editor)) {
            editor = active;
            element = "";
            form.show(Optional.empty());
            active.map(open -> open.getSite().getSelectionProvider().getSelection()).ifPresent(this::follow);
        }
    }

    private void caretMoved(IWorkbenchPart part, ISelection selection) {
        follow(selection);
    }

    private void follow(ISelection selection) {
        if (selection instanceof CaretSelection place
                && editor.filter(open -> open.file().equals(place.file())).isPresent()) {
            select(SymbolTree.at(editor.get().dossier().symbols(place.file()), place.offset()).map(Symbol::qualifiedName)
                    .orElse(""));
        }
    }

    private void select(String wanted) {
        if (!wanted.equals(element)) {
            element = wanted;
            ask();
        }
    }

    private void ask() {
        if (element.isBlank() || editor.isEmpty()) {
            form.show(Optional.empty());
        } else {
            answer.ask();
        }
    }

    /** Asks what the text says and what follows from it. */
    private CompletableFuture<Optional<ElementProperties>> read() {
        if (editor.isEmpty() || element.isBlank()) {
            // The editor was closed before a question that was withdrawn was asked again.
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Dossier dossier = editor.get().dossier();
        String asked = element;
        ComputedReader reader = new ComputedReader(asked, LocalDate.now(), Texts.language());
        boolean editable = editor.get().editable();
        return dossier.language().sheet(asked).thenCombine(dossier.language().<List<ComputedReader.Line>>read(reader::read),
                (sheet, computed) -> sheet.map(stated -> new ElementProperties(stated, computed, editable)));
    }

    private void write(String feature, String value) {
        editor.ifPresent(open -> new Rewriting(getSite().getPage(), open.dossier(), form.control()).write(element,
                List.of(new PropertyChange(feature, value)), refusal -> {
                    form.say(refusal);
                    if (!refusal.isEmpty()) {
                        ask();
                    }
                }));
    }

    /** Shows where the element stands in the text. */
    private void open(ElementProperties shown) {
        editor.ifPresent(each -> each.showText(shown.sheet().location()));
    }

    /** What the dossier tells. */
    private final class News implements DossierListener {
        @Override
        public void modelChanged(Dossier dossier, Set<URI> files) {
            if (editor.filter(open -> open.dossier() == dossier).isPresent()) {
                ask();
            }
        }

        @Override
        public void symbolsChanged(Dossier dossier, URI file) {
            if (element.isBlank() && editor.filter(open -> open.file().equals(file)).isPresent()) {
                follow(editor.get().getSite().getSelectionProvider().getSelection());
            }
        }
    }
}
