// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pacte.workbench.StateArea;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;

/** Opens the contract of Bourges: a copy of the example that is shipped, which the user may change at will. */
public final class OpenExample extends AbstractHandler {
    private static final String SHIPPED = "/examples/bourges";

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Makes the copy unless it exists, and opens it. */
    public static void open(IWorkbenchWindow window) {
        CompletableFuture<Path> copy = CompletableFuture.supplyAsync(OpenExample::copy);
        Answers.use(copy, window.getShell(), folder -> OpenDossier.open(window, folder));
    }

    private static Path copy() {
        try {
            Path folder = StateArea.folder().resolve(Texts.get("example.folder"));
            Files.createDirectories(folder);
            Bundle bundle = FrameworkUtil.getBundle(OpenExample.class);
            Enumeration<URL> files = bundle.findEntries(SHIPPED, "*.pacte", true);
            while (files != null && files.hasMoreElements()) {
                copy(files.nextElement(), folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(URL file, Path folder) throws IOException {
        Path target = folder.resolve(file.getPath().substring(file.getPath().indexOf(SHIPPED) + SHIPPED.length() + 1));
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            try (InputStream content = file.openStream()) {
                Files.copy(content, target);
            }
        }
    }
}
