// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dialogs;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Tone;

/** A small window with a field and what it leaves of a list; Enter takes the selected line, the arrows move to it. */
public abstract class FilterPopup extends PopupDialog {
    private static final Point SIZE = new Point(560, 420);

    private final Control over;
    private final String id;
    private final String prompt;
    private Text filter;

    /**
     * @param over the control in whose middle the window opens
     * @param id by which the field can be found
     * @param prompt what the field is for
     */
    protected FilterPopup(Control over, String id, String title, String prompt, String keys) {
        super(over.getShell(), SWT.RESIZE, true, true, false, false, false, title, keys);
        this.over = over;
        this.id = id;
        this.prompt = prompt;
    }

    /** Returns the control whose lines are chosen from, once it has been made. */
    protected abstract Control list();

    /** Something else was typed. */
    protected abstract void filterChanged();

    /** The selected line is taken. */
    protected abstract void take();

    /** Returns what is typed, without blanks around it. */
    protected final String words() {
        return filter.getText().strip();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(parent);
        parent.setBackground(Tone.BORDER.shown());
        return contents;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.SINGLE);
        filter.setMessage(prompt);
        filter.setData("id", id);
        ScreenReader.name(filter, prompt);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> filterChanged());
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> take()));
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                list().setFocus();
            }
        }));
        return filter;
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        Rectangle area = over.getBounds();
        Point corner = over instanceof Shell ? new Point(area.x, area.y) : over.getParent().toDisplay(area.x, area.y);
        return new Point(corner.x + Math.max(0, (area.width - size.x) / 2),
                corner.y + Math.max(0, (area.height - size.y) / 3));
    }
}
