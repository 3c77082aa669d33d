// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.pacte.workbench.Texts;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.editor.EditorUndo;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.rules.RuleBook;
import org.pacte.workbench.text.FindingText;
import org.pacte.workbench.waivers.Waiving;

/** What can be done with findings from the menu and the keyboard: all that the pointer can do. */
final class FindingActions {
    private final IViewSite site;
    private final FindingsTree tree;
    private final FindingDetails details;
    private final Supplier<RuleBook> rules;
    private Menu fixes;

    FindingActions(IViewSite site, FindingsTree tree, FindingDetails details, Supplier<RuleBook> rules) {
        this.site = site;
        this.tree = tree;
        this.details = details;
        this.rules = rules;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        tree.tree().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
                new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        copy();
                        return null;
                    }
                });
        EditorUndo.install(site);
    }

    private void fill(IMenuManager menu) {
        tree.selectedAlone().ifPresent(row -> {
            menu.add(action("findings.open", null,
                    () -> ContractEditors.show(site.getPage(), row.location())));
            menu.add(new Separator());
            addFixes(menu);
            Action waive = action("findings.waive", Icon.WAIVED.descriptor(), () -> waive(row));
            waive.setEnabled(waivable(row));
            menu.add(waive);
            menu.add(new Separator());
        });
        Action copy = action("findings.copy", null, this::copy);
        copy.setEnabled(!tree.selected().isEmpty());
        menu.add(copy);
    }

    private void addFixes(IMenuManager menu) {
        details.fixes().stream().filter(fix -> !Waiving.isWaiver(fix)).forEach(fix -> menu.add(
                action(fix.title(), Icon.FIX.descriptor(), fix.title(), () -> details.apply(fix))));
    }

    private static Action action(String key, ImageDescriptor sign, Runnable run) {
        return action(key, sign, Texts.get(key), run);
    }

    private static Action action(String id, ImageDescriptor sign, String text, Runnable run) {
        Action action = new Action(text.replace("&", "&&"), sign) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(id);
        return action;
    }

    /** Ctrl+1 or Alt+Enter opens the fixes, Delete asks for a waiver. */
    private void pressed(KeyEvent key) {
        if (key.stateMask == SWT.MOD1 && key.keyCode == '1' || key.stateMask == SWT.ALT && key.keyCode == SWT.CR) {
            openFixes();
        } else if (key.keyCode == SWT.DEL && key.stateMask == 0) {
            tree.selectedAlone().filter(this::waivable).ifPresent(this::waive);
        }
    }

    private void openFixes() {
        if (tree.selectedAlone().isEmpty()) {
            return;
        }
        if (fixes != null) {
            fixes.dispose();
        }
        MenuManager menu = new MenuManager();
        addFixes(menu);
        if (menu.isEmpty()) {
            Action none = action("fixes.none", null, () -> { /* There is nothing to do. */ });
            none.setEnabled(false);
            menu.add(none);
        }
        fixes = menu.createContextMenu(tree.tree());
        fixes.setLocation(tree.tree().toDisplay(tree.tree().getSelection()[0].getBounds().x,
                tree.tree().getSelection()[0].getBounds().y + tree.tree().getItemHeight()));
        fixes.setVisible(true);
    }

    private boolean waivable(FindingRow row) {
        return !row.waived() && !row.finding().element().isEmpty() && rules.get().waivable(row.finding().rule());
    }

    private void waive(FindingRow row) {
        new Waiving(site.getPage(), row.dossier()).ask(row.file(), row.finding());
    }

    private void copy() {
        List<FindingRow> rows = tree.selected();
        if (rows.isEmpty()) {
            return;
        }
        String text = rows.stream().map(FindingActions::line).collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(tree.tree().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Returns a finding as a line whose parts a spreadsheet puts into columns. */
    static String line(FindingRow row) {
        return String.join("\t", FindingText.severity(row.finding().severity()), row.finding().rule(),
                row.finding().message(), row.finding().element(), row.path(), String.valueOf(row.finding().line()));
    }
}
