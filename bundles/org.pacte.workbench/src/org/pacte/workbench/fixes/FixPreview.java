// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.search.DossierTexts;
import org.pacte.workbench.search.FilePlaces;
import org.pacte.workbench.search.PlacesTree;
import org.pacte.workbench.search.Preview;

/** Shows the lines of several files as a fix will make them, before it does. */
final class FixPreview extends Dialog {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;

    private final IWorkbenchPage page;
    private final Dossier dossier;
    private final QuickFix fix;
    private final List<FileChange> changes;
    private final Runnable make;
    private PlacesTree tree;

    /** @param make called when the changes are wanted */
    FixPreview(IWorkbenchPage page, Dossier dossier, QuickFix fix, List<FileChange> changes, Runnable make) {
        super(page.getWorkbenchWindow().getShell());
        this.page = page;
        this.dossier = dossier;
        this.fix = fix;
        this.changes = changes;
        this.make = make;
        setBlockOnOpen(false);
    }

    /** Opens the window and reads the files in the background. */
    void show() {
        open();
        DossierTexts texts = new DossierTexts(page);
        CompletableFuture<List<FilePlaces>> lines =
                CompletableFuture.supplyAsync(() -> new Preview(dossier).of(changes, texts));
        Answers.use(lines, tree.viewer().getControl(), tree::show);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("fixes.preview.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Texts.get("fixes.preview", fix.title()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        tree = new PlacesTree(area, "fixes.preview", Texts.get("rename.preview"), place -> {
            // A line that does not exist yet cannot be gone to.
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.viewer().getControl());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("fixes.preview.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        make.run();
    }
}
