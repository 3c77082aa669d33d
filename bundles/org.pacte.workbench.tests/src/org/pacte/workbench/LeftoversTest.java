// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;

/** Nothing of the platform shows that means nothing to an analyst: whatever comes with a bundle is noticed here. */
class LeftoversTest extends Journey {
    private static final String OWN = "org.pacte.";
    /** The keys by which everybody moves about, whatever the program. */
    private static final List<String> KNOWN = List.of("file.save", "file.saveAll", "file.close", "file.closeAll",
            "file.exit", "file.print", "file.refresh", "edit.undo", "edit.redo", "edit.cut", "edit.copy", "edit.paste",
            "edit.selectAll", "edit.delete", "edit.findReplace", "edit.rename",
            "edit.text.contentAssist.contextInformation", "navigate.backwardHistory", "navigate.forwardHistory",
            "navigate.next", "navigate.previous", "navigate.nextTab", "navigate.previousTab", "navigate.nextSubTab",
            "navigate.previousSubTab", "window.activateEditor", "window.maximizePart", "window.nextEditor",
            "window.previousEditor", "window.nextView", "window.previousView", "window.showViewMenu");

    @BeforeEach
    void onlyWhatTheProductShips() {
        assumeTrue(Platform.getBundle("org.eclipse.ui.ide") == null, "These are not the bundles of the product.");
    }

    @Test
    void theToolBarHoldsOurButtonsAlone() {
        openBourges();
        List<String> tips = new ArrayList<>();
        collect(window.workbench().getShell(), tips);
        assertEquals(List.of("Nouveau contrat", "Ouvrir un dossier", "Enregistrer", "Exporter les documents", "Annuler",
                "Rétablir", "Rechercher et remplacer", "Mettre en forme"), tips);
    }

    @Test
    void everyViewIsOurs() {
        // The platform has one of its own that nothing leads to.
        assertEquals(List.of("org.eclipse.ui.internal.introview"), foreign(Arrays.stream(PlatformUI.getWorkbench()
                .getViewRegistry().getViews()).map(view -> view.getId()).toList()));
    }

    @Test
    void everyLayoutIsOurs() {
        assertEquals(List.of(), foreign(Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(layout -> layout.getId()).toList()));
    }

    @Test
    void thereAreNoWizardsToChooseFrom() {
        List<String> wizards = new ArrayList<>();
        for (String point : List.of("newWizards", "importWizards", "exportWizards")) {
            for (IConfigurationElement each : Platform.getExtensionRegistry()
                    .getConfigurationElementsFor("org.eclipse.ui." + point)) {
                if ("wizard".equals(each.getName())) {
                    wizards.add(each.getAttribute("id"));
                }
            }
        }
        assertEquals(List.of(), foreign(wizards));
    }

    @Test
    void everyPageOfThePreferencesIsOurs() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        assertEquals(List.of(), foreign(pages.getElements(PreferenceManager.PRE_ORDER).stream()
                .map(each -> each.getId()).toList()));
    }

    @Test
    void noKeyOpensAWindowOfThePlatform() {
        openBourges();
        text().setFocus();
        window.rest(300);
        IBindingService bindings = window.workbench().getService(IBindingService.class);
        List<String> keys = new ArrayList<>();
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null && bindings.isPerfectMatch(binding.getTriggerSequence())
                    && binding.equals(active(bindings, binding))) {
                keys.add(binding.getTriggerSequence().format() + " " + binding.getParameterizedCommand().getId());
            }
        }
        assertEquals(List.of(), keys.stream().filter(key -> !key.contains(OWN)).filter(key -> KNOWN.stream()
                .noneMatch(known -> key.endsWith(" org.eclipse.ui." + known))).sorted().distinct().toList());
    }

    @Test
    void ourKeysDoWhatTheMenusSay() {
        openBourges();
        text().setFocus();
        window.rest(300);
        IBindingService bindings = window.workbench().getService(IBindingService.class);
        Map.of("newContract", "Ctrl+N", "export", "Maj+Ctrl+E", "preferences", "Ctrl+,", "search", "Ctrl+H",
                "manual", "F1").forEach((command, key) -> assertEquals(key,
                bindings.getBestActiveBindingFormattedFor(OWN + "workbench.command." + command)));
    }

    private static Binding active(IBindingService bindings, Binding binding) {
        return bindings.getPerfectMatch(binding.getTriggerSequence());
    }

    @Test
    void theMenusCallOurCommandsAndAFewOfThePlatform() {
        List<String> labels = new ArrayList<>();
        Menu bar = window.workbench().getShell().getMenuBar();
        for (MenuItem top : bar.getItems()) {
            top.getMenu().notifyListeners(SWT.Show, new Event());
            for (MenuItem item : top.getMenu().getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                    labels.add(item.getText().replace("&", "").split("\t")[0]);
                }
            }
            top.getMenu().notifyListeners(SWT.Hide, new Event());
        }
        assertEquals(List.of(), labels.stream().filter(label -> label
                .matches(".*\\b(New|Open|Import|Project|Window|Run|Perspective|Show View|Preferences|Install)\\b.*"))
                .toList());
    }

    private static List<String> foreign(List<String> ids) {
        return ids.stream().filter(id -> !id.startsWith(OWN)).sorted().toList();
    }

    private static void collect(Control control, List<String> tips) {
        if (control instanceof CTabFolder || control.getClass().getSimpleName().equals("StatusLine")) {
            // Views have bars of their own, and the platform's line for messages a button that only shows while it waits.
            return;
        }
        if (control instanceof ToolBar bar && control.isVisible()) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                    tips.add(item.getToolTipText() == null ? item.getText() : item.getToolTipText().replaceAll(" \\(.*\\)$", ""));
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, tips);
            }
        }
    }
}
