// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.net.URI;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Display;

/** Tells the window where the caret is, once it has come to rest. */
final class CaretProvider implements IPostSelectionProvider {
    private static final int REST_MILLIS = 120;

    private final Display display;
    private final URI file;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Runnable tell = this::tell;
    private CaretSelection selection;

    CaretProvider(Display display, URI file) {
        this.display = display;
        this.file = file;
        this.selection = new CaretSelection(file, 0);
    }

    void moved(int offset) {
        selection = new CaretSelection(file, offset);
        display.timerExec(REST_MILLIS, tell);
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Returns where the caret is. */
    int offset() {
        return selection.offset();
    }

    void dispose() {
        display.timerExec(-1, tell);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        // Places are shown through ContractEditor.show, which also chooses the page.
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // Only the place of rest is told.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // Only the place of rest is told.
    }
}
