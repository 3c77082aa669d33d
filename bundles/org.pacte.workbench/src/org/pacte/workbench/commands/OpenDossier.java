// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.workbench.PactePerspective;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.welcome.WelcomePage;

/** Opens a folder as a dossier, with its contract in the editor. */
public final class OpenDossier extends AbstractHandler {
    private static final Pattern CONTRACT = Pattern.compile("(?m)^\\s*contrat\\s");

    @Override
    public Object execute(ExecutionEvent event) {
        String folder = event.getParameter("org.pacte.workbench.command.openDossier.folder");
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (folder == null) {
            choose(window);
        } else {
            open(window, Path.of(folder));
        }
        return null;
    }

    /** Lets the user choose a folder, and opens it. */
    public static void choose(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Texts.get("openDossier.title"));
        dialog.setMessage(Texts.get("openDossier.message"));
        String chosen = dialog.open();
        if (chosen != null) {
            open(window, Path.of(chosen));
        }
    }

    /** Opens a folder, and its contract as soon as it is found. */
    public static void open(IWorkbenchWindow window, Path folder) {
        Dossier dossier = window.getService(Dossiers.class).open(folder);
        showLayout(window);
        CompletableFuture<Optional<Path>> contract = CompletableFuture.supplyAsync(() -> contract(dossier));
        Answers.use(contract, window.getShell(), found -> found.ifPresent(
                file -> ContractEditors.open(window.getActivePage(), file)));
    }

    /** Opens one file; its folder becomes the dossier unless it lies in an open one. */
    public static void openFile(IWorkbenchWindow window, Path file) {
        showLayout(window);
        ContractEditors.open(window.getActivePage(), file);
    }

    /** Opens a folder that was just made or added to, with one of its files in the editor. */
    public static void openNew(IWorkbenchWindow window, Path folder, Path file) {
        Dossier dossier = window.getService(Dossiers.class).open(folder);
        // An open dossier has not seen what was just added to it.
        dossier.language().changedOnDisk(dossier.files().stream().map(Path::toUri).toList());
        openFile(window, file);
    }

    private static void showLayout(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IPerspectiveDescriptor layout = window.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(PactePerspective.ID);
        if (!layout.equals(page.getPerspective())) {
            page.setPerspective(layout);
        }
        WelcomePage.close(page);
    }

    /** Returns the first file that holds a contract, or else the first file. */
    private static Optional<Path> contract(Dossier dossier) {
        List<Path> files = dossier.files();
        return files.stream().filter(OpenDossier::holdsContract).findFirst().or(() -> files.stream().findFirst());
    }

    private static boolean holdsContract(Path file) {
        try {
            return CONTRACT.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            // Whoever opens it will be told why.
            return false;
        }
    }
}
