// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

/** The former versions of a file: what has changed since each, and a way back that can be undone. */
public final class HistoryDialog extends Dialog {
    private static final int LIST = 220;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 440;

    private final ContractEditor editor;
    private final List<History.Version> versions;
    private Table list;
    private DiffView view;
    private String wanted = "";

    private HistoryDialog(Shell shell, ContractEditor editor, List<History.Version> versions) {
        super(shell);
        this.editor = editor;
        this.versions = versions;
        setBlockOnOpen(false);
    }

    /** Opens the history of the file in front. */
    public static final class Command extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
            ContractEditors.active(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage())
                    .ifPresent(editor -> open(shell, editor));
            return null;
        }

        private static void open(Shell shell, ContractEditor editor) {
            History history = editor.getSite().getService(History.class);
            Path file = Path.of(editor.file());
            Answers.use(read(() -> history.versions(file)), shell,
                    versions -> new HistoryDialog(shell, editor, versions).open());
        }
    }

    /** Something that is read from the disk. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> CompletableFuture<T> read(Reading<T> reading) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("history.title", editor.getTitle()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Texts.get(versions.isEmpty() ? "history.none" : "history.words"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LIST + WIDTH, SWT.DEFAULT).applyTo(words);
        list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        list.setData("id", "history.versions");
        ScreenReader.name(list, Texts.get("history.versions"));
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST, HEIGHT).applyTo(list);
        versions.forEach(version -> new TableItem(list, SWT.NONE).setText(when(version.saved())));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        view = new DiffView(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(view.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("history.restore"), false).setData("id", "history.restore");
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.close"), true);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        if (!versions.isEmpty()) {
            list.select(0);
            selected();
        }
    }

    private void selected() {
        History.Version version = versions.get(list.getSelectionIndex());
        String now = text();
        Answers.use(read(version::text).thenApply(text -> {
            List<LineDiff.Line> lines = LineDiff.between(text, now);
            return (Runnable) () -> show(version, text, lines);
        }), list, Runnable::run);
    }

    private void show(History.Version version, String text, List<LineDiff.Line> lines) {
        if (version.equals(versions.get(list.getSelectionIndex()))) {
            wanted = text;
            view.show(lines);
            getButton(IDialogConstants.OK_ID).setEnabled(!text.equals(text()));
        }
    }

    private String text() {
        return editor.text().map(document -> document.get()).orElse("");
    }

    @Override
    protected void okPressed() {
        editor.apply(List.of(TextChange.between(text(), wanted)));
        super.okPressed();
    }

    /** Returns a moment as the user reads it. */
    public static String when(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(Texts.language()).withZone(ZoneId.systemDefault()).format(moment);
    }
}
