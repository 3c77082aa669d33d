// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.welcome.WelcomePage;

/**
 * What every journey begins and ends with: a window with nothing open, and an error log in which nothing was written.
 */
public abstract class Journey {
    protected final Window window = new Window();
    private ErrorLog log;

    @BeforeEach
    void beginWithNothingOpen() {
        log = new ErrorLog();
        window.page().closeAllEditors(false);
        WelcomePage.open(window.page());
    }

    @AfterEach
    void endWithAnEmptyLog() throws IOException {
        window.page().closeAllEditors(false);
        for (Dossier dossier : dossiers().all()) {
            dossiers().close(dossier);
            if (dossier.folder().startsWith(state())) {
                delete(dossier.folder());
            }
        }
        window.rest(100);
        log.close();
        assertEquals(List.of(), log.entries(), "The error log stays empty.");
    }

    protected final Dossiers dossiers() {
        return window.workbench().getService(Dossiers.class);
    }

    /** Opens the example as a newcomer does, and waits until its contract is shown and checked. */
    protected final ContractEditor openBourges() {
        window.click(window.await("the card of the example", () -> window.byId(Canvas.class, "welcome.example")));
        ContractEditor editor = window.await("the contract", () -> ContractEditors.active(window.page()));
        window.waitUntil("findings", () -> !editor.dossier().findings(editor.file()).isEmpty());
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        window.rest(300);
        return editor;
    }

    /** Opens a file in the editor. */
    protected final ContractEditor open(Path file) throws PartInitException {
        return ContractEditors.open(window.page(), file).orElseThrow(() -> new PartInitException(file.toString()));
    }

    /** Returns the widget in which the contract is written. */
    protected final StyledText text() {
        return window.await("the text", () -> window.byId(StyledText.class, "text"));
    }

    /** Returns the folder of the workbench's own state, in which the copy of the example lies. */
    private static Path state() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
