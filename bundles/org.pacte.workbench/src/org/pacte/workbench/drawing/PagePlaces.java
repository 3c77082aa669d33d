// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.List;
import java.util.Optional;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.outline.SymbolTree;
import org.pacte.workbench.pages.PageContext;
import org.eclipse.swt.widgets.Control;

/** Leads from an element of a page to its place in the text and back. */
public final class PagePlaces {
    private final PageContext context;

    public PagePlaces(PageContext context) {
        this.context = context;
    }

    /** Returns the qualified name of the innermost element at an offset that has one. */
    public Optional<String> elementAt(int offset) {
        return SymbolTree.at(context.dossier().symbols(context.file()), offset).map(Symbol::qualifiedName)
                .filter(name -> !name.isBlank());
    }

    /** Tells the other views that an element was selected, if it stands in this file. */
    public void selected(String element) {
        find(context.dossier().symbols(context.file()), element)
                .ifPresent(symbol -> context.selected(symbol.selection().offset()));
    }

    /** Shows the text of an element, whatever its file. */
    public void open(String element, Control asker) {
        Answers.use(context.dossier().language().locate(element), asker, place -> place.ifPresent(context::showText));
    }

    /** Tells whether the text has errors of syntax, so that the model may miss a part of it. */
    public boolean broken() {
        return context.dossier().findings(context.file()).stream().anyMatch(each -> each.rule().equals(Finding.SYNTAX));
    }

    private static Optional<Symbol> find(List<Symbol> symbols, String element) {
        for (Symbol symbol : symbols) {
            if (symbol.qualifiedName().equals(element)) {
                return Optional.of(symbol);
            }
            Optional<Symbol> below = find(symbol.children(), element);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
