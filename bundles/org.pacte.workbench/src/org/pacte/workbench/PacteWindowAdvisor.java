// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.pacte.workbench.appearance.Appearance;
import org.pacte.workbench.commands.OpenDossier;
import org.pacte.workbench.dialogs.UnsavedChanges;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.DiskWatch;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.welcome.WelcomePage;

/** The window: its size and title, what it opens first, and what it asks before it is closed. */
final class PacteWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point LARGEST = new Point(1600, 1000);

    private static final int LOOK_MILLIS = 2000;

    private final List<String> arguments;
    private final Runnable opened;
    private DiskWatch disk;

    PacteWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<String> arguments, Runnable opened) {
        super(configurer);
        this.arguments = arguments;
        this.opened = opened;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        // The menus and the tool bar are declared in plugin.xml.
        return new ActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        // Not before: the platform sets its own when it begins to draw.
        KeyFormatterFactory.setDefault(new KeyNames(KeyFormatterFactory.getDefault()));
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = configurer.getWorkbenchConfigurer().getWorkbench().getDisplay().getPrimaryMonitor()
                .getClientArea();
        configurer.setInitialSize(new Point(Math.min(LARGEST.x, screen.width), Math.min(LARGEST.y, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowMenuBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(false);
        configurer.setTitle("Pacte");
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Shell shell = window.getShell();
        TabMenus.install(shell.getDisplay(), window);
        Appearance.chosen().apply(shell.getDisplay());
        disk = new DiskWatch(command -> Answers.later(shell.getDisplay(), command));
        shell.addShellListener(ShellListener.shellActivatedAdapter(event -> lookAtDisk(window)));
        watchDisk(window);
        WindowTitle.follow(getWindowConfigurer());
        window.getService(IContextService.class).activateContext("org.pacte.workbench.windowContext");
        opened.run();
        open(window);
        recover(window);
    }

    private void open(IWorkbenchWindow window) {
        boolean any = false;
        for (String argument : arguments) {
            any |= open(window, argument);
        }
        IWorkbenchPage page = window.getActivePage();
        boolean nothing = page.getEditorReferences().length == 0 && window.getService(Dossiers.class).all().isEmpty();
        if (!any && nothing) {
            WelcomePage.open(page);
        }
    }

    /** Opens every file whose text was not saved when the workbench ended; its editor offers to take it up again. */
    private static void recover(IWorkbenchWindow window) {
        Drafts drafts = window.getService(Drafts.class);
        Answers.use(CompletableFuture.supplyAsync(drafts::all), window.getShell(), found -> found.stream()
                .map(Drafts.Draft::file).filter(Files::isRegularFile)
                .forEach(file -> OpenDossier.openFile(window, file)));
    }

    private static boolean open(IWorkbenchWindow window, String argument) {
        try {
            Path path = Path.of(argument).toAbsolutePath();
            if (Files.isDirectory(path)) {
                OpenDossier.open(window, path);
                return true;
            }
            if (Files.isRegularFile(path)) {
                OpenDossier.openFile(window, path);
                return true;
            }
        } catch (InvalidPathException e) {
            // Said below, as of a path that does not exist.
        }
        WindowTitle.status(window, Texts.get("start.noSuchPath", argument));
        return false;
    }

    /** Looks at the disk from time to time, each time in the background and never twice at once. */
    private void watchDisk(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            lookAtDisk(window).whenComplete((done, failure) -> Answers.later(shell.getDisplay(),
                    () -> shell.getDisplay().timerExec(LOOK_MILLIS, () -> watchDisk(window))));
        }
    }

    private CompletableFuture<Void> lookAtDisk(IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return CompletableFuture.completedFuture(null);
        }
        ContractEditors.all(window.getActivePage()).forEach(ContractEditor::lookAtDisk);
        return disk.look(window.getService(Dossiers.class));
    }

    @Override
    public boolean preWindowShellClose() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        return page == null || UnsavedChanges.settle(getWindowConfigurer().getWindow().getShell(), page);
    }
}
