// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pacte.workbench.Texts;

/** Which model the contract begins from. */
final class ModelPage extends WizardPage {
    private static final int WORDS = 520;
    private static final int INDENT = 22;

    private final Wishes wishes;
    private final List<ShippedModels.Model> models;

    ModelPage(Wishes wishes, List<ShippedModels.Model> models) {
        super("model", Texts.get("contract.model"), null);
        this.wishes = wishes;
        this.models = models;
        setDescription(Texts.get("contract.model.words"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(body);
        for (ShippedModels.Model model : models) {
            Button choice = new Button(body, SWT.RADIO);
            choice.setText(model.label());
            choice.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            choice.setData("id", "model." + model.model().id());
            choice.setSelection(model == wishes.model);
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (choice.getSelection()) {
                    wishes.take(model);
                }
            }));
            Label words = new Label(body, SWT.WRAP);
            words.setText(model.words());
            GridDataFactory.fillDefaults().indent(INDENT, 0).hint(WORDS, SWT.DEFAULT).applyTo(words);
            GridDataFactory.fillDefaults().indent(0, 8).applyTo(choice);
        }
        setControl(body);
    }
}
