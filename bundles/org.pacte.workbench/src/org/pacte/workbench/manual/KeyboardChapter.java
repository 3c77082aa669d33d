// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.pacte.workbench.Texts;

/** The chapter on the keys, made from the keys that are really bound. */
final class KeyboardChapter {
    private static final String SCHEME = IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID;
    private static final String OWN = "org.pacte.workbench.command.";
    private static final List<Group> GROUPS = List.of(
            new Group("write", List.of(OWN + "complete", OWN + "quickFix", OWN + "rename", OWN + "format",
                    OWN + "toggleComment", IWorkbenchCommandConstants.EDIT_UNDO,
                    IWorkbenchCommandConstants.EDIT_REDO)),
            new Group("move", List.of(OWN + "goToDefinition", OWN + "goToElement", OWN + "references",
                    OWN + "hierarchy", OWN + "quickOutline", OWN + "goToLine", OWN + "expandSelection", OWN + "restoreSelection", OWN + "collapseAll",
                    OWN + "expandAll")),
            new Group("find", List.of(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, OWN + "findNext",
                    OWN + "findPrevious", OWN + "search")),
            new Group("window", List.of(OWN + "newContract", OWN + "openDossier", OWN + "export", IWorkbenchCommandConstants.FILE_SAVE,
                    IWorkbenchCommandConstants.FILE_SAVE_ALL, IWorkbenchCommandConstants.FILE_CLOSE, OWN + "zoom",
                    OWN + "manual")));

    private final ICommandService commands;
    private final IBindingService bindings;

    /** Commands that belong together, in the order in which they are told. */
    private record Group(String key, List<String> commands) {
    }

    KeyboardChapter(IServiceLocator services) {
        commands = services.getService(ICommandService.class);
        bindings = services.getService(IBindingService.class);
    }

    /** Returns the chapter as CommonMark; for the user interface's thread. */
    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(Texts.get("keys.title")).append("\n\n")
                .append(Texts.get("keys.words")).append('\n');
        for (Group group : GROUPS) {
            text.append("\n## ").append(Texts.get("keys." + group.key())).append("\n\n| ")
                    .append(Texts.get("keys.column.action")).append(" | ").append(Texts.get("keys.column.keys"))
                    .append(" |\n|---|---|\n");
            group.commands().forEach(command -> row(command, text));
        }
        return text.append('\n').append(Texts.get("keys.typing")).append('\n').toString();
    }

    private void row(String command, StringBuilder text) {
        String keys = Arrays.stream(bindings.getBindings())
                .filter(binding -> binds(binding, command))
                .map(binding -> binding.getTriggerSequence().format())
                .distinct()
                .map(sequence -> "`" + sequence + "`")
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            text.append("| ").append(name(command)).append(" | ").append(keys).append(" |\n");
        }
    }

    private static boolean binds(Binding binding, String command) {
        return SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null
                && command.equals(binding.getParameterizedCommand().getId());
    }

    private String name(String command) {
        String key = "keys.command." + command.substring(command.lastIndexOf('.') + 1);
        if (!command.startsWith(OWN)) {
            return Texts.get(key);
        }
        try {
            return commands.getCommand(command).getName();
        } catch (NotDefinedException e) {
            // All of them are declared in plugin.xml.
            ILog.of(KeyboardChapter.class).error(e.getMessage(), e);
            return command;
        }
    }
}
