// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.fixes;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.images.Icon;

/** The fixes that are at hand, each a link that makes it. It takes no room when there is none. */
public final class FixLinks {
    private static final int MOST = 8;

    private final Composite body;
    private final Tone ground;

    public FixLinks(Composite parent, Tone ground) {
        this.ground = ground;
        body = new Composite(parent, SWT.NONE);
        body.setData("id", "fixes");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(6, 5).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
        body.setVisible(false);
    }

    /** Shows fixes in the place of those shown before. */
    public void show(List<QuickFix> fixes, Consumer<QuickFix> choose) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        fixes.stream().limit(MOST).forEach(fix -> add(fix, choose));
        body.setBackground(ground.shown());
        body.setVisible(!fixes.isEmpty());
        ((GridData) body.getLayoutData()).exclude = fixes.isEmpty();
        body.getParent().layout(true, true);
    }

    private void add(QuickFix fix, Consumer<QuickFix> choose) {
        Label sign = new Label(body, SWT.NONE);
        sign.setImage(Icon.FIX.image());
        sign.setBackground(ground.shown());
        Link link = new Link(body, SWT.WRAP);
        link.setText("<a>" + fix.title().replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setBackground(ground.shown());
        link.setForeground(Tone.TEXT.shown());
        link.setLinkForeground(Tone.PROPERTY.shown());
        link.setData("id", "fix");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.accept(fix)));
    }
}
