// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** The window of a wizard, with buttons in the language of the workbench. */
final class WizardWindow extends WizardDialog {
    private static final Map<Integer, String> LABELS = Map.of(
            IDialogConstants.BACK_ID, "wizard.back",
            IDialogConstants.NEXT_ID, "wizard.next",
            IDialogConstants.FINISH_ID, "wizard.finish");
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    WizardWindow(Shell shell, IWizard wizard) {
        super(shell, wizard);
        setHelpAvailable(false);
        setBlockOnOpen(false);
        setMinimumPageSize(WIDTH, HEIGHT);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | SWT.RESIZE);
    }

    /** The words of a page stand in a field that can be reached and has no name of its own. */
    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        for (Control child : ((Composite) contents).getChildren()) {
            if (child instanceof Text) {
                ScreenReader.name(child, Texts.get("wizard.words"));
            }
        }
        return contents;
    }

    /** The platform makes this one button by other means than the rest. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        cancel.setText(Texts.get("dialog.cancel"));
        cancel.setData("id", "dialog.cancel");
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean first) {
        String key = LABELS.get(id);
        Button button = super.createButton(parent, id, key == null ? label : Texts.get(key), first);
        button.setData("id", key);
        return button;
    }
}
