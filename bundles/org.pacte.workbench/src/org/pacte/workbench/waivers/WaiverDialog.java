// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.waivers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** Asks why a finding may stand, who answers for it and since when. */
final class WaiverDialog extends Dialog {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int WIDTH = 460;
    private static final int LINES = 70;
    private static final int DATE_WIDTH = 110;

    private final Finding finding;
    private final String knownAuthor;
    private final LocalDate today;
    private final Consumer<Justification> write;
    private Text reason;
    private Text author;
    private Text date;
    private Text expires;
    private Label message;

    /**
     * @param author who answered for the last waiver, empty when nobody has yet
     * @param write is given the answers
     */
    WaiverDialog(Shell shell, Finding finding, String author, LocalDate today, Consumer<Justification> write) {
        super(shell);
        this.finding = finding;
        this.knownAuthor = author;
        this.today = today;
        this.write = write;
        setBlockOnOpen(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("waiver.title", finding.rule()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 14).spacing(8, 8).applyTo(area);
        words(area, Texts.get("waiver.words")).setData("id", "waiver.words");
        words(area, "«\u00A0" + finding.message() + "\u00A0»").setData("id", "waiver.finding");
        reason = field(area, "reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 3);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, LINES).applyTo(reason);
        // Tab leaves the field: a reason has no columns.
        reason.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        author = field(area, "author", SWT.SINGLE, 3);
        author.setText(knownAuthor);
        author.setMessage(Texts.get("waiver.author.example"));
        date = field(area, "date", SWT.SINGLE, 1);
        date.setText(WRITTEN.format(today));
        GridDataFactory.swtDefaults().hint(DATE_WIDTH, SWT.DEFAULT).applyTo(date);
        expires = field(area, "expires", SWT.SINGLE, 1);
        expires.setMessage(Texts.get("waiver.expires.example"));
        GridDataFactory.swtDefaults().hint(DATE_WIDTH, SWT.DEFAULT).applyTo(expires);
        message = words(area, "");
        message.setData("id", "waiver.message");
        reason.setFocus();
        return area;
    }

    private static Label words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Text field(Composite area, String what, int style, int columns) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get("waiver." + what));
        int height = (style & SWT.MULTI) != 0 ? SWT.BEGINNING : SWT.CENTER;
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, height).applyTo(label);
        Text text = new Text(area, SWT.BORDER | style);
        text.setData("id", "waiver." + what);
        ScreenReader.name(text, Texts.get("waiver." + what));
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("waiver.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.cancel"), false);
        check();
    }

    private void check() {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            Optional<String> fault = fault();
            message.setText(fault.orElse(""));
            button.setEnabled(fault.isEmpty());
        }
    }

    /** Returns what is wrong or missing, the first thing only. */
    private Optional<String> fault() {
        if (reason.getText().isBlank()) {
            return Optional.of(Texts.get("waiver.reason.missing"));
        }
        if (author.getText().isBlank()) {
            return Optional.of(Texts.get("waiver.author.missing"));
        }
        if (read(date).isEmpty()) {
            return Optional.of(Texts.get("waiver.date.wrong"));
        }
        if (expires.getText().isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> end = read(expires);
        if (end.isEmpty()) {
            return Optional.of(Texts.get("waiver.date.wrong"));
        }
        boolean early = end.get().isBefore(read(date).orElseThrow());
        return early ? Optional.of(Texts.get("waiver.expires.early")) : Optional.empty();
    }

    private static Optional<LocalDate> read(Text field) {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip(), DATE));
        } catch (DateTimeParseException e) {
            // Said below the fields.
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        Justification why = new Justification(reason.getText().strip(), author.getText().strip(),
                read(date).orElseThrow(), read(expires).orElse(null));
        super.okPressed();
        write.accept(why);
    }
}
