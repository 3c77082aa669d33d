// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.text.HintChoice;
import org.pacte.workbench.text.TextZoom;
import org.pacte.workbench.wizards.Fields;

/** How the text of contracts is shown. */
public final class EditorPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 420;

    private IWorkbench workbench;
    private Spinner size;
    private Button hints;

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite form = Fields.form(parent);
        Fields.label(form, "preferences.textSize");
        size = new Spinner(form, SWT.BORDER);
        size.setValues(TextZoom.points(), TextZoom.LEAST, TextZoom.MOST, 0, 1, 4);
        size.setData("id", "preferences.textSize");
        ScreenReader.name(size, Fields.plain("preferences.textSize"));
        Fields.words(form, Texts.get("preferences.textSize.words"), WIDTH);
        hints = new Button(form, SWT.CHECK);
        hints.setText(Texts.get("preferences.hints"));
        hints.setSelection(HintChoice.wanted());
        hints.setData("id", "preferences.hints");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(hints);
        Fields.words(form, Texts.get("preferences.hints.words"), WIDTH);
        return form;
    }

    @Override
    public boolean performOk() {
        if (size.getSelection() != TextZoom.points()) {
            TextZoom.set(size.getSelection());
        }
        if (hints.getSelection() != HintChoice.wanted()) {
            HintChoice.set(hints.getSelection());
            ContractEditors.all(workbench.getActiveWorkbenchWindow().getActivePage()).forEach(ContractEditor::redraw);
        }
        return true;
    }
}
