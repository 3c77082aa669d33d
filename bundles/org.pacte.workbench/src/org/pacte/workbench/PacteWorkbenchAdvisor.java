// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.time.Clock;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.SharedEdits;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.safety.History;
import org.pacte.workbench.welcome.WelcomePerspective;

/** Sets the workbench up before its window opens, and closes the dossiers when it is closed. */
final class PacteWorkbenchAdvisor extends WorkbenchAdvisor {
    private final Display display;
    private final List<String> arguments;
    private final Runnable opened;
    private Dossiers dossiers;

    /**
     * @param arguments the folders and files to open
     * @param opened called when the window is open
     */
    PacteWorkbenchAdvisor(Display display, List<String> arguments, Runnable opened) {
        this.display = display;
        this.arguments = List.copyOf(arguments);
        this.opened = opened;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    @Override
    public void preStartup() {
        dossiers = new Dossiers(command -> Answers.later(display, command),
                InstanceScope.INSTANCE.getNode("org.pacte.workbench"));
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        IEclipseContext services = workbench.getService(IEclipseContext.class);
        services.set(Dossiers.class, dossiers);
        services.set(Drafts.class, new Drafts(StateArea.folder().resolve("drafts")));
        services.set(History.class, new History(StateArea.folder().resolve("history")));
        services.set(Clock.class, Clock.systemDefaultZone());
        services.set(SharedEdits.class,
                new SharedEdits(workbench, workbench.getOperationSupport().getOperationHistory()));
        dossiers.restore();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PacteWindowAdvisor(configurer, arguments, opened);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WelcomePerspective.ID;
    }

    @Override
    public void postShutdown() {
        if (dossiers != null) {
            dossiers.closeAll();
        }
    }
}
