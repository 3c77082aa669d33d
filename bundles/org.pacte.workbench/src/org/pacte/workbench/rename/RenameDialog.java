// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rename;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import org.pacte.dsl.ide.services.RenameTarget;
import org.pacte.dsl.ide.services.Renaming;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.editor.FileEdits;
import org.pacte.workbench.pages.PageContext;
import org.pacte.workbench.search.DossierTexts;
import org.pacte.workbench.search.FilePlaces;
import org.pacte.workbench.search.PlacesTree;
import org.pacte.workbench.search.Preview;

/** Asks for the new name of an element, and shows every line of the dossier as it will be, while one types. */
public final class RenameDialog extends Dialog {
    private static final int PAUSE_MILLIS = 150;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;

    private final PageContext context;
    private final int offset;
    private final RenameTarget target;
    private final Preview preview;
    private FileEdits edits;
    private Text name;
    private Label message;
    private PlacesTree tree;
    private LiveAnswer<Renaming> question;
    private Optional<Renaming> answer = Optional.empty();

    private RenameDialog(Shell shell, PageContext context, int offset, RenameTarget target) {
        super(shell);
        this.context = context;
        this.offset = offset;
        this.target = target;
        this.preview = new Preview(context.dossier());
        this.edits = new FileEdits(context.site().getPage(), context.dossier());
        setBlockOnOpen(false);
    }

    /** Asks for the new name of what is named at an offset, if anything is. */
    public static void ask(PageContext context, int offset) {
        Shell shell = context.site().getShell();
        Answers.use(context.dossier().language().renameTarget(context.file(), offset), shell, found -> {
            String nothing = found.isEmpty() ? Texts.get("rename.nothing") : null;
            context.site().getActionBars().getStatusLineManager().setMessage(nothing);
            found.ifPresent(target -> new RenameDialog(shell, context, offset, target).open());
        });
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("rename.title", target.kindLabel(), target.name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get("rename.question"));
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.setText(target.name());
        name.selectAll();
        name.setData("id", "rename.name");
        ScreenReader.name(name, Texts.get("rename.question"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        message = new Label(area, SWT.WRAP);
        message.setData("id", "rename.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
        tree = new PlacesTree(area, "rename.preview", Texts.get("rename.preview"), place -> {
            // A line that does not exist yet cannot be gone to.
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.viewer().getControl());
        question = new LiveAnswer<>(name, this::ask, this::answered);
        name.addModifyListener(event -> changed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("rename.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.cancel"), false);
        changed();
    }

    private CompletableFuture<Renaming> ask() {
        edits = new FileEdits(context.site().getPage(), context.dossier());
        return context.dossier().language().rename(context.file(), offset, name.getText().strip());
    }

    private void changed() {
        answer = Optional.empty();
        enable(false);
        if (name.getText().strip().equals(target.name())) {
            message.setText(Texts.get("rename.same"));
            tree.show(List.of());
        } else {
            name.getDisplay().timerExec(PAUSE_MILLIS, this::askNow);
        }
    }

    private void askNow() {
        if (!name.isDisposed() && !name.getText().strip().equals(target.name())) {
            question.ask();
        }
    }

    private void answered(Renaming renaming) {
        boolean possible = renaming.refusal().isEmpty();
        answer = Optional.of(renaming).filter(given -> possible);
        message.setText(possible ? Texts.get("rename.reading") : renaming.refusal());
        if (!possible) {
            tree.show(List.of());
            return;
        }
        DossierTexts texts = new DossierTexts(context.site().getPage());
        CompletableFuture<List<FilePlaces>> lines =
                CompletableFuture.supplyAsync(() -> preview.of(renaming.files(), texts));
        Answers.use(lines, name, found -> {
            if (answer.filter(renaming::equals).isPresent()) {
                show(found);
            }
        });
    }

    private void show(List<FilePlaces> lines) {
        tree.show(lines);
        int places = lines.stream().mapToInt(file -> file.places().size()).sum();
        message.setText(Texts.get("rename.places", String.valueOf(places), String.valueOf(lines.size())));
        enable(places > 0);
    }

    private void enable(boolean possible) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(possible);
        }
    }

    @Override
    protected void okPressed() {
        answer.ifPresent(renaming -> edits.apply(renaming.files()));
        super.okPressed();
    }
}
