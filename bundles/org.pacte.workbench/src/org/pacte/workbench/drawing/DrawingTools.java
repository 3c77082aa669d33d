// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pacte.diagrams.scene.Scene;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.images.Icon;

/** The buttons above a drawing. */
public final class DrawingTools {
    private static final int GAP = 8;

    private final ToolBar bar;

    public DrawingTools(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT);
        ScreenReader.name(bar, Texts.get("drawing.tools"));
    }

    public ToolBar control() {
        return bar;
    }

    /** Adds a button, named by its tip. */
    public ToolItem add(String id, Icon icon, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(Texts.get("drawing." + id));
        item.setData("id", "drawing." + id);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }

    public void separate() {
        new ToolItem(bar, SWT.SEPARATOR).setWidth(GAP);
    }

    /** Adds what takes the drawing out of the window. */
    public void addOutput(String name, Supplier<CompletableFuture<Scene>> drawing) {
        separate();
        add("copy", Icon.COPY, () -> DrawingOutput.copy(drawing.get(), bar));
        add("export", Icon.EXPORT_DRAWING, () -> DrawingOutput.export(drawing.get(), name, bar));
        add("print", Icon.PRINT, () -> DrawingOutput.print(drawing.get(), bar));
    }
}
