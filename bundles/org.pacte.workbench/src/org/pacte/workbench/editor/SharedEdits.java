// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.ChangedOnDiskException;
import org.pacte.workbench.dossier.StoredFiles;
import org.pacte.workbench.dossier.StoredFiles.Version;

/**
 * Undoes and does again what changed several files at once: whoever undoes it in one of them undoes it in all,
 * those that are not open included, unless one of them has been changed since. Used in the user interface's thread.
 */
public final class SharedEdits implements IOperationApprover {
    private static final int MOST = 50;

    private final IWorkbench workbench;
    private final Deque<SharedEdit> edits = new ArrayDeque<>();
    /** The steps that this class makes itself need nobody's leave. */
    private boolean stepping;

    /** Begins to watch what is undone. */
    public SharedEdits(IWorkbench workbench, IOperationHistory history) {
        this.workbench = workbench;
        history.addOperationApprover(this);
    }

    void add(SharedEdit edit) {
        edits.addFirst(edit);
        while (edits.size() > MOST) {
            edits.removeLast();
        }
    }

    @Override
    public IStatus proceedUndoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return proceed(operation, true);
    }

    @Override
    public IStatus proceedRedoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return proceed(operation, false);
    }

    /** Takes the step of one document over when it belongs to an edit of several files. */
    private IStatus proceed(IUndoableOperation operation, boolean back) {
        if (stepping) {
            return Status.OK_STATUS;
        }
        for (var context : operation.getContexts()) {
            if (context instanceof ObjectUndoContext object && object.getObject() instanceof IDocument document) {
                Optional<SharedEdit> step = edits.stream().map(edit -> edit.asNextStep(document, back))
                        .flatMap(Optional::stream).findFirst();
                if (step.isPresent()) {
                    Answers.later(workbench.getDisplay(), () -> begin(step.get(), document, back));
                    return Status.CANCEL_STATUS;
                }
            }
        }
        return Status.OK_STATUS;
    }

    private void begin(SharedEdit step, IDocument asked, boolean back) {
        Map<URI, ContractEditor> open = open();
        List<String> changed = new ArrayList<>();
        Map<Path, Version> closed = new HashMap<>();
        step.texts().forEach((file, version) -> {
            IDocument text = text(open, file);
            if (text == null) {
                closed.put(Path.of(file), version);
            } else if (!text.get().equals(version.before())) {
                changed.add(name(file));
            }
        });
        if (!changed.isEmpty()) {
            refuse(String.join(", ", changed), asked, back);
        } else if (closed.isEmpty()) {
            finish(step, asked, back, Optional.empty());
        } else {
            Answers.use(CompletableFuture.supplyAsync(() -> StoredFiles.replace(closed)), shell(),
                    outcome -> finish(step, asked, back, Optional.of(outcome)));
        }
    }

    private void finish(SharedEdit step, IDocument asked, boolean back, Optional<StoredFiles.Outcome> disk) {
        if (disk.flatMap(StoredFiles.Outcome::failure).isPresent()) {
            refuse(disk.get().failure().map(SharedEdits::name).orElseThrow(), asked, back);
            return;
        }
        Map<URI, ContractEditor> open = open();
        List<String> changed = step.texts().entrySet().stream()
                .filter(file -> disk.isEmpty() || !disk.get().texts().containsKey(file.getKey()))
                .filter(file -> !file.getValue().before().equals(textOr(open, file.getKey())))
                .map(file -> name(file.getKey())).toList();
        if (!changed.isEmpty()) {
            disk.ifPresent(outcome -> CompletableFuture.runAsync(outcome::takeBack));
            refuse(String.join(", ", changed), asked, back);
            return;
        }
        step.texts().keySet().stream().map(file -> text(open, file)).filter(text -> text != null)
                .forEach(text -> step(text, step, back, open));
        disk.ifPresent(outcome -> step.dossier().language().changedOnDisk(outcome.files()));
    }

    /** Steps by the document's own past where it is that of the edit; gives it the text where it was opened since. */
    private void step(IDocument text, SharedEdit step, boolean back, Map<URI, ContractEditor> open) {
        if (step.asNextStep(text, back).isPresent()) {
            stepIn(text, back);
        } else {
            open.forEach((file, editor) -> {
                if (text == text(open, file) && step.texts().get(file) instanceof Version version) {
                    editor.apply(List.of(TextDifference.between(version.before(), version.after())));
                }
            });
        }
    }

    private void stepIn(IDocument text, boolean back) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(text);
        stepping = true;
        try {
            if (back) {
                undo.undo();
            } else {
                undo.redo();
            }
        } catch (ExecutionException e) {
            ILog.of(SharedEdits.class).error(e.getMessage(), e);
        } finally {
            stepping = false;
        }
    }

    /** Says which file stands in the way, and offers to step in the one file alone. */
    private void refuse(String files, IDocument asked, boolean back) {
        Question.offer(shell(), Texts.get(back ? "shared.undo.title" : "shared.redo.title"),
                Texts.get("shared.changed", files), Texts.get("dialog.cancel"), Texts.get("shared.here"),
                () -> stepIn(asked, back));
    }

    private Map<URI, ContractEditor> open() {
        Map<URI, ContractEditor> open = new HashMap<>();
        for (var window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                ContractEditors.all(page).forEach(editor -> open.put(editor.file(), editor));
            }
        }
        return open;
    }

    private static IDocument text(Map<URI, ContractEditor> open, URI file) {
        return Optional.ofNullable(open.get(file)).flatMap(ContractEditor::text).orElse(null);
    }

    private static String textOr(Map<URI, ContractEditor> open, URI file) {
        return Optional.ofNullable(text(open, file)).map(IDocument::get).orElse(null);
    }

    private static String name(IOException failure) {
        return failure instanceof ChangedOnDiskException changed ? name(changed.file().toUri()) : failure.getMessage();
    }

    private static String name(URI file) {
        return "«\u00A0" + Path.of(file).getFileName() + "\u00A0»";
    }

    private Shell shell() {
        return workbench.getActiveWorkbenchWindow() == null ? workbench.getWorkbenchWindows()[0].getShell()
                : workbench.getActiveWorkbenchWindow().getShell();
    }
}
