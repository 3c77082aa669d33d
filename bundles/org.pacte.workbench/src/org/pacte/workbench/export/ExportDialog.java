// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.documents.Documents;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

/** Exports the documents of the contracts of a dossier: asks, shows how far it is, and lists what was written. */
public final class ExportDialog extends Dialog {
    /** The findings that stand for a text which could not be read. */
    private static final Set<String> UNREADABLE = Set.of("fichier", "syntaxe", "R01");
    private static final int WIDTH = 600;

    private final Dossier dossier;
    private final List<ContractChoice> contracts;
    private final Documents known = Documents.load();
    private final ExportChoice choice = new ExportChoice();
    private ExportForm form;
    private ProgressBar bar;
    private Label message;
    private ResultTable results;
    private Button open;
    private Button openFolder;
    private ExportRun run;
    private Path folder;

    private ExportDialog(Shell shell, Dossier dossier, List<ContractChoice> contracts) {
        super(shell);
        this.dossier = dossier;
        this.contracts = contracts;
        setBlockOnOpen(false);
    }

    /** Opens the dialog for the dossier of the editor in front, or else for the first one that is open. */
    public static final class Command extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
            Optional<ContractEditor> editor = ContractEditors.active(window.getActivePage());
            Optional<Dossier> dossier = editor.map(ContractEditor::dossier)
                    .or(() -> window.getService(Dossiers.class).all().stream().findFirst());
            if (dossier.isEmpty()) {
                Question.failed(window.getShell(), Texts.get("export.title"), Texts.get("export.noDossier"));
                return null;
            }
            URI front = editor.map(ContractEditor::file).orElseGet(() -> dossier.get().folder().toUri());
            Answers.use(dossier.get().language().read(model -> ContractChoice.of(model, front)), window.getShell(),
                    found -> new ExportDialog(window.getShell(), dossier.get(), found).open());
            return null;
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 10).applyTo(area);
        form = new ExportForm(area, this::check);
        String last = choice.folder(dossier.folder().toString());
        Path usual = last.isEmpty() ? dossier.folder().resolve(Texts.get("export.folder.usual")) : Path.of(last);
        form.fill(contracts, known, choice, usual, LocalDate.now());
        message = new Label(area, SWT.WRAP);
        message.setData("id", "export.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
        bar = new ProgressBar(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        results = new ResultTable(area);
        results.control().addListener(SWT.Selection, event -> check());
        Composite after = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(after);
        open = PushButton.of(after, "export.open", results::open);
        openFolder = PushButton.of(after, "export.openFolder", () -> Program.launch(folder.toString()));
        say(Texts.get(contracts.isEmpty() ? "export.none" : unreadable() ? "export.unreadable" : "export.hint"));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("export.start"), true).setData("id", "export.start");
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.close"), false).setData("id", "export.close");
        check();
    }

    /** A document without what could not be read would look complete and not be. */
    private boolean unreadable() {
        return dossier.findings().values().stream().flatMap(List::stream)
                .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR && UNREADABLE.contains(finding.rule()));
    }

    private void check() {
        Button start = getButton(IDialogConstants.OK_ID);
        if (start != null) {
            start.setEnabled(run == null && form.order().isPresent());
            getButton(IDialogConstants.CANCEL_ID).setText(Texts.get(run == null ? "dialog.close" : "export.stop"));
        }
        open.setEnabled(run == null && results.selected().isPresent());
        openFolder.setEnabled(run == null && folder != null);
    }

    private void say(String words) {
        message.setText(words);
        message.requestLayout();
    }

    @Override
    protected void okPressed() {
        form.order().ifPresent(this::start);
    }

    private void start(ExportOrder order) {
        choice.keep(order, dossier.folder().toString());
        folder = order.folder();
        Shell shell = getShell();
        run = new ExportRun(order, known, (done, all, file) -> Answers.later(shell.getDisplay(), () -> step(done, all, file)));
        form.setEnabled(false);
        results.show(List.of());
        say(Texts.get("export.reading"));
        check();
        Answers.use(run.start(dossier.language()).handle((found, failure) -> {
            if (failure != null) {
                ILog.of(ExportDialog.class).error(String.valueOf(failure.getMessage()), failure);
            }
            return Optional.ofNullable(found);
        }), shell, found -> done(found.orElse(List.of())));
    }

    private void step(int done, int all, String file) {
        if (!bar.isDisposed()) {
            bar.setMaximum(Math.max(1, all));
            bar.setSelection(done);
            say(file.isEmpty() ? "" : Texts.get("export.writing", file));
        }
    }

    private void done(List<ExportRun.Result> written) {
        run = null;
        form.setEnabled(true);
        results.show(written);
        long faults = written.stream().filter(each -> !each.fault().isEmpty()).count();
        say(faults > 0 ? Texts.get("export.some", Long.toString(faults))
                : Texts.get(written.isEmpty() ? "export.nothing" : "export.done", Integer.toString(written.size())));
        check();
        (written.isEmpty() ? getButton(IDialogConstants.CANCEL_ID) : results.control()).setFocus();
    }

    /** While it runs, the button stops the export; the window stays and tells what was written. */
    @Override
    protected void cancelPressed() {
        if (run == null) {
            super.cancelPressed();
        } else {
            run.stop();
        }
    }

    @Override
    public boolean close() {
        if (run != null) {
            run.stop();
        }
        return super.close();
    }
}
