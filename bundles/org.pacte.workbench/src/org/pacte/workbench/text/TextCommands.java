// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of the menus and keys that act on the text while its page is in front. */
final class TextCommands {
    private static final String PREFIX = "org.pacte.workbench.command.";
    private static final String CONTEXT = "org.pacte.workbench.textContext";

    private final IWorkbenchPartSite site;
    private final SourceViewer viewer;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final List<IHandlerActivation> handlers = new ArrayList<>();
    private IContextActivation context;

    TextCommands(IWorkbenchPartSite site, SourceViewer viewer) {
        this.site = site;
        this.viewer = viewer;
        operation(IWorkbenchCommandConstants.EDIT_UNDO, ITextOperationTarget.UNDO);
        operation(IWorkbenchCommandConstants.EDIT_REDO, ITextOperationTarget.REDO);
        operation(IWorkbenchCommandConstants.EDIT_DELETE, ITextOperationTarget.DELETE);
        shared(IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT, Text::cut);
        shared(IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY, Text::copy);
        shared(IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE, Text::paste);
        shared(IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL, Text::selectAll);
    }

    /** Adds a command of the workbench by the last part of its name. */
    void own(String name, Runnable action) {
        actions.put(PREFIX + name, action);
    }

    /** Adds a command of the platform. */
    void add(String command, Runnable action) {
        actions.put(command, action);
    }

    void activate() {
        if (context != null) {
            return;
        }
        IHandlerService service = site.getService(IHandlerService.class);
        actions.forEach((command, action) -> handlers.add(service.activateHandler(command, new Handler(action))));
        context = site.getService(IContextService.class).activateContext(CONTEXT);
    }

    void deactivate() {
        if (context == null) {
            return;
        }
        site.getService(IHandlerService.class).deactivateHandlers(handlers);
        handlers.clear();
        site.getService(IContextService.class).deactivateContext(context);
        context = null;
    }

    private void operation(String command, int operation) {
        actions.put(command, () -> run(operation));
    }

    /** A command that means a field of the find bar when the keyboard is there. */
    private void shared(String command, int operation, Consumer<Text> inField) {
        actions.put(command, () -> {
            if (viewer.getTextWidget().getDisplay().getFocusControl() instanceof Text field) {
                inField.accept(field);
            } else {
                run(operation);
            }
        });
    }

    private void run(int operation) {
        if (viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
        }
    }

    /** One command's action. */
    private static final class Handler extends AbstractHandler {
        private final Runnable action;

        Handler(Runnable action) {
            this.action = action;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            action.run();
            return null;
        }
    }
}
