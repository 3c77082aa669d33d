// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.welcome.Splash;

/** Opens the workbench window on the folders and files named on the command line, and runs until it is closed. */
public final class PacteApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Pacte");
        Display display = PlatformUI.createDisplay();
        try {
            Optional<StateArea> area = StateArea.lock();
            if (area.isEmpty()) {
                Question.failed(null, Texts.get("start.locked.title"), Texts.get("start.locked"));
                return EXIT_OK;
            }
            Splash splash = Splash.open(display);
            Paper.install(display);
            LanguageLog.start();
            Contributors.start();
            int result = PlatformUI.createAndRunWorkbench(display,
                    new PacteWorkbenchAdvisor(display, arguments(context), splash::close));
            area.get().release();
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** Returns what is to be opened; options and their values belong to the platform. */
    private static List<String> arguments(IApplicationContext context) {
        List<String> paths = new ArrayList<>();
        if (context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given) {
            for (int i = 0; i < given.length; i++) {
                if (given[i].startsWith("-")) {
                    i = i + 1 < given.length && !given[i + 1].startsWith("-") ? i + 1 : i;
                } else {
                    paths.add(given[i]);
                }
            }
        }
        return paths;
    }
}
