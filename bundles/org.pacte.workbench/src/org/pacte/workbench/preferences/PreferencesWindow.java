// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** The preferences: the pages that bundles of Pacte contribute, and none of the platform's. */
public final class PreferencesWindow extends PreferenceDialog {
    private static final String OWN = "org.pacte.";
    private static final List<String> FIRST = List.of("org.pacte.workbench.preferences.general",
            "org.pacte.workbench.preferences.editor");
    private static final Map<Integer, String> LABELS = Map.of(IDialogConstants.OK_ID, "dialog.ok",
            IDialogConstants.CANCEL_ID, "dialog.cancel");

    private PreferencesWindow(Shell shell, PreferenceManager pages) {
        super(shell, pages);
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    /** Opens the preferences. */
    public static final class Command extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            new PreferencesWindow(HandlerUtil.getActiveShell(event), pages()).open();
            return null;
        }

        private static PreferenceManager pages() {
            PreferenceManager pages = new PreferenceManager();
            PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                    .filter(node -> node.getId().startsWith(OWN))
                    .sorted(Comparator.comparingInt(Command::rank).thenComparing(IPreferenceNode::getLabelText))
                    .forEach(pages::addToRoot);
            return pages;
        }

        private static int rank(IPreferenceNode node) {
            int rank = FIRST.indexOf(node.getId());
            return rank < 0 ? FIRST.size() : rank;
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("preferences.title"));
    }

    @Override
    protected TreeViewer createTreeViewer(Composite parent) {
        TreeViewer pages = super.createTreeViewer(parent);
        ScreenReader.name(pages.getTree(), Texts.get("preferences.title"));
        return pages;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean first) {
        String key = LABELS.get(id);
        Button button = super.createButton(parent, id, key == null ? label : Texts.get(key), first);
        button.setData("id", "preferences." + id);
        return button;
    }
}
