// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.pacte.workbench.Texts;
import org.pacte.workbench.commands.OpenDossier;
import org.pacte.workbench.commands.OpenExample;
import org.pacte.workbench.wizards.NewContract;

/** What stands in place of the tree as long as no dossier is open. */
final class NoDossier {
    private final Composite body;

    NoDossier(Composite parent, IWorkbenchWindow window) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 16).spacing(0, 10).applyTo(body);
        Label text = new Label(body, SWT.WRAP);
        text.setText(Texts.get("navigator.empty"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        link("navigator.empty.new", () -> NewContract.open(window));
        link("navigator.empty.open", () -> OpenDossier.choose(window));
        link("navigator.empty.example", () -> OpenExample.open(window));
    }

    Control control() {
        return body;
    }

    private void link(String key, Runnable action) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + Texts.get(key) + "</a>");
        link.setData("id", key);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
