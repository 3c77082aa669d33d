// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.symbols;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pacte.dsl.ide.services.DossierSymbol;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dialogs.FilterPopup;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.outline.SymbolTree;

/** A small window with the elements of dossiers; typing leaves those whose name or title holds the letters. */
final class ElementSearch extends FilterPopup {
    private final List<Dossier> dossiers;
    private final Consumer<DossierSymbol> choose;
    private TableViewer viewer;
    private LiveAnswer<List<DossierSymbol>> question;

    ElementSearch(Control over, List<Dossier> dossiers, Consumer<DossierSymbol> choose) {
        super(over, "elements.filter", Texts.get("elements.name"), Texts.get("elements.filter"),
                Texts.get("outline.quick.keys"));
        this.dossiers = List.copyOf(dossiers);
        this.choose = choose;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new Labels());
        viewer.getTable().setData("id", "elements");
        Paper.under(viewer.getTable());
        ScreenReader.name(viewer.getTable(), Texts.get("elements.name"));
        viewer.addOpenListener(event -> take());
        question = new LiveAnswer<>(viewer.getTable(), () -> find(words()), this::show);
        question.ask();
        return viewer.getControl();
    }

    /** Asks all dossiers, and puts their answers one after the other. */
    private CompletableFuture<List<DossierSymbol>> find(String query) {
        CompletableFuture<List<DossierSymbol>> all = CompletableFuture.completedFuture(List.of());
        for (Dossier dossier : dossiers) {
            all = all.thenCombine(dossier.language().findSymbols(query), (before, more) -> {
                List<DossierSymbol> both = new ArrayList<>(before);
                both.addAll(more);
                return both;
            });
        }
        return all;
    }

    private void show(List<DossierSymbol> found) {
        viewer.setInput(found);
        found.stream().findFirst().ifPresent(first -> viewer.setSelection(new StructuredSelection(first)));
        setInfoText(found.isEmpty() ? Texts.get("elements.none") : Texts.get("outline.quick.keys"));
    }

    @Override
    protected Control list() {
        return viewer.getTable();
    }

    @Override
    protected void filterChanged() {
        question.ask();
    }

    @Override
    protected void take() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        close();
        if (chosen instanceof DossierSymbol symbol) {
            choose.accept(symbol);
        }
    }

    /** An element with its kind and its file. */
    private static final class Labels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            DossierSymbol found = (DossierSymbol) cell.getElement();
            String where = found.symbol().kindLabel() + " " + found.symbol().name() + " · "
                    + Path.of(found.file()).getFileName();
            StyledString label = SymbolTree.label(found.symbol())
                    .append("\u2002" + where, StyledString.QUALIFIER_STYLER);
            cell.setText(label.getString());
            cell.setStyleRanges(label.getStyleRanges());
            cell.setImage(Icon.of(found.symbol().kind()).image());
            super.update(cell);
        }
    }
}
