// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dialogs;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** Asks for one line of text, and says at once what is wrong with it. */
public final class Entry extends Dialog {
    private static final int WIDTH = 360;

    private final String title;
    private final String question;
    private final Function<String, Optional<String>> fault;
    private String value;
    private Text field;
    private Label message;

    /**
     * @param initial stands in the field, selected
     * @param fault says what is wrong with an entry, if anything; an empty text when it is but unfinished
     */
    public Entry(Shell shell, String title, String question, String initial,
            Function<String, Optional<String>> fault) {
        super(shell);
        this.title = title;
        this.question = question;
        this.value = initial;
        this.fault = fault;
    }

    /** Opens the window; returns what was entered, or nothing when it was closed without an answer. */
    public Optional<String> ask() {
        return open() == OK ? Optional.of(value) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 6).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(question);
        field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        field.selectAll();
        field.setData("id", "entry");
        ScreenReader.name(field, question);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> check());
        message = new Label(area, SWT.WRAP);
        message.setData("id", "entry.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.cancel"), false);
        check();
    }

    private void check() {
        value = field.getText();
        Optional<String> wrong = fault.apply(value);
        message.setText(wrong.orElse(""));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(wrong.isEmpty());
        }
    }
}
