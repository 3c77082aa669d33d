// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.workbench.Texts;
import org.pacte.workbench.commands.OpenDossier;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.images.Icon;

/** Begins a contract from a model, or a dossier with its register, and opens it. */
public final class NewContract extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Begins a dossier without a contract. */
    public static final class OfDossier extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            openDossier(HandlerUtil.getActiveWorkbenchWindow(event));
            return null;
        }
    }

    /** Asks for everything a contract needs, as soon as the models are read. */
    public static void open(IWorkbenchWindow window) {
        Answers.use(ShippedModels.read(), window.getShell(), models -> {
            Wishes wishes = new Wishes(LocalDate.now());
            wishes.take(models.getFirst());
            Wizard wizard = new Steps("contract.window", () -> write(window, wishes, NewFiles::contract));
            wizard.addPage(new ModelPage(wishes, models));
            wizard.addPage(new ContractPage(wishes));
            wizard.addPage(new ContentPage(wishes));
            wizard.addPage(new PlacePage(wishes, window.getService(Dossiers.class).all()));
            new WizardWindow(window.getShell(), wizard).open();
        });
    }

    /** Asks for what a dossier needs. */
    public static void openDossier(IWorkbenchWindow window) {
        Answers.use(ShippedModels.read(), window.getShell(), models -> {
            Wishes wishes = new Wishes(LocalDate.now());
            wishes.take(models.getLast());
            Wizard wizard = new Steps("dossier.window", () -> write(window, wishes, NewFiles::dossier));
            wizard.addPage(new RegisterPage(wishes));
            wizard.addPage(new PlacePage(wishes, List.of()));
            new WizardWindow(window.getShell(), wizard).open();
        });
    }

    /** What is written when the wizard ends. */
    @FunctionalInterface
    private interface Writing {
        Path write(Wishes wishes) throws IOException;
    }

    private static void write(IWorkbenchWindow window, Wishes wishes, Writing writing) {
        CompletableFuture<Path> written = CompletableFuture.supplyAsync(() -> {
            try {
                return writing.write(wishes);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        CompletableFuture<Runnable> next = written.handle((file, failure) -> failure == null
                ? () -> OpenDossier.openNew(window, wishes.folder, file)
                : () -> Question.failed(window.getShell(), Texts.get("contract.failed.title"),
                        Texts.get("contract.failed", wishes.folder.toString(), String.valueOf(failure.getCause()))));
        Answers.use(next, window.getShell(), Runnable::run);
    }

    /** The steps of a wizard; what they lead to is done behind it. */
    private static final class Steps extends Wizard {
        private final Runnable finish;

        Steps(String title, Runnable finish) {
            this.finish = finish;
            setWindowTitle(Texts.get(title));
            setDefaultPageImageDescriptor(Icon.LOGO_LARGE.descriptor());
        }

        @Override
        public boolean performFinish() {
            finish.run();
            return true;
        }

        @Override
        public boolean canFinish() {
            return getContainer().getCurrentPage() == getPages()[getPageCount() - 1] && super.canFinish();
        }
    }
}
