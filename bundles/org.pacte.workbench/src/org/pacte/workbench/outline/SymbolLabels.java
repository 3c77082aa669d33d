// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.images.Icon;

/** How an element looks. */
final class SymbolLabels extends StyledCellLabelProvider {
    @Override
    public void update(ViewerCell cell) {
        Symbol symbol = (Symbol) cell.getElement();
        StyledString label = SymbolTree.label(symbol);
        cell.setText(label.getString());
        cell.setStyleRanges(label.getStyleRanges());
        cell.setImage(Icon.of(symbol.kind()).image());
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return SymbolTree.tip((Symbol) element);
    }
}
