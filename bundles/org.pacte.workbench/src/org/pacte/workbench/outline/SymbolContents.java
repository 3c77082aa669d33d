// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.pacte.dsl.ide.services.Symbol;

/** The tree of elements as the language services give it. */
final class SymbolContents implements ITreeContentProvider {
    private final Map<Symbol, Symbol> parents = new IdentityHashMap<>();

    @Override
    public void inputChanged(Viewer shown, Object former, Object input) {
        parents.clear();
        if (input != null) {
            ((List<?>) input).forEach(symbol -> enter((Symbol) symbol));
        }
    }

    private void enter(Symbol parent) {
        for (Symbol child : parent.children()) {
            parents.put(child, parent);
            enter(child);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Symbol) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return parents.get(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Symbol) element).children().isEmpty();
    }
}
