// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pacte.workbench.Texts;

/** Shows how an unsaved text that was found differs from its file, and asks what becomes of it. */
public final class RecoveryDialog extends Dialog {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;

    private final String name;
    private final String stored;
    private final String found;
    private final Answers answers;

    /** What is done with the text that was found. */
    public interface Answers {
        void take();

        void drop();

        /** The question stays open. */
        void later();
    }

    /**
     * @param name the name of the file
     * @param stored the text of the file
     * @param found the text that was not saved
     */
    public RecoveryDialog(Shell shell, String name, String stored, String found, Answers answers) {
        super(shell);
        this.name = name;
        this.stored = stored;
        this.found = found;
        this.answers = answers;
        setBlockOnOpen(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("recovery.title", name));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Texts.get("recovery.words"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        DiffView view = new DiffView(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(view.control());
        view.show(LineDiff.between(stored, found));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("recovery.take"), true).setData("id", "recovery.take");
        createButton(parent, IDialogConstants.NO_ID, Texts.get("recovery.drop"), false).setData("id", "recovery.drop");
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        close();
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        switch (getReturnCode()) {
            case IDialogConstants.OK_ID -> answers.take();
            case IDialogConstants.NO_ID -> answers.drop();
            default -> answers.later();
        }
        return closed;
    }

    @Override
    protected void handleShellCloseEvent() {
        setReturnCode(CANCEL);
        close();
    }
}
