// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.ChangedOnDiskException;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.safety.HistoryDialog;
import org.pacte.workbench.safety.RecoveryDialog;

/**
 * What is said and asked when a file is saved, closed or changed by somebody else: nothing is ever lost without a yes.
 */
final class SaveConversation {
    private final Shell shell;
    private final String name;
    private final ContractDocument document;
    private final MessageBar bar;
    private final DiskWork disk;
    private final Outcome outcome;

    /** What the editor does with what was answered. */
    interface Outcome {
        /** The document was read again or may be changed from now on. */
        void replaced();

        /** The text was written to another file, which is to be edited instead. */
        void copied(Path file);
    }

    SaveConversation(Shell shell, String name, ContractDocument document, MessageBar bar, DiskWork disk,
            Outcome outcome) {
        this.shell = shell;
        this.name = name;
        this.document = document;
        this.bar = bar;
        this.disk = disk;
        this.outcome = outcome;
    }

    /** Saves the text, asking first when that would overwrite somebody else's work. Returns whether it is saved. */
    boolean save() {
        if (!document.utf8()) {
            return convert();
        }
        try {
            document.save(disk);
            bar.hide();
            return true;
        } catch (ChangedOnDiskException e) {
            return resolve();
        } catch (IOException e) {
            return refused(e);
        }
    }

    /** Asks what becomes of unsaved changes. */
    int beforeClosing() {
        return switch (Question.ask(shell, Texts.get("save.title"), Texts.get("save.question", name),
                Texts.get("save.yes"), Texts.get("save.no"), Texts.get("dialog.cancel"))) {
            case 0 -> ISaveablePart2.YES;
            case 1 -> ISaveablePart2.NO;
            default -> ISaveablePart2.CANCEL;
        };
    }

    /** Offers to make UTF-8 of a file in another encoding. */
    void offerConversion() {
        bar.show(Texts.get("editor.notUtf8", name), Map.of(Texts.get("editor.convert"), this::convert));
    }

    /** Offers the text that was not saved when the workbench ended; it is forgotten when it is not wanted. */
    void offerDraft(Drafts.Draft draft, Runnable forget) {
        RecoveryDialog.Answers answers = new RecoveryDialog.Answers() {
            @Override
            public void take() {
                document.apply(List.of(TextChange.between(document.document().get(), draft.text())));
            }

            @Override
            public void drop() {
                CompletableFuture.runAsync(forget);
            }

            @Override
            public void later() {
                offerDraft(draft, forget);
            }
        };
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put(Texts.get("recovery.show"), () -> new RecoveryDialog(shell, name, document.storedText(),
                draft.text(), answers).open());
        actions.put(Texts.get("recovery.take"), answers::take);
        actions.put(Texts.get("recovery.drop"), answers::drop);
        bar.show(Texts.get("recovery.found", name, HistoryDialog.when(draft.kept())), actions);
    }

    /** Takes the new text of a file that was changed outside, or asks when the user changed it too. */
    void diskLookedAt(boolean changed) {
        if (!changed || shell.isDisposed() || bar.visible()) {
            return;
        }
        if (document.dirty()) {
            Map<String, Runnable> answers = new LinkedHashMap<>();
            answers.put(Texts.get("disk.reload"), this::reload);
            answers.put(Texts.get("disk.keep"), this::overwrite);
            bar.show(Texts.get("disk.changed", name), answers);
        } else {
            reload();
        }
    }

    private boolean resolve() {
        return switch (Question.ask(shell, Texts.get("disk.title"), Texts.get("disk.conflict", name),
                Texts.get("dialog.cancel"), Texts.get("disk.overwrite"), Texts.get("disk.reload"))) {
            case 1 -> overwrite();
            case 2 -> reload();
            default -> false;
        };
    }

    private boolean convert() {
        if (!Question.confirm(shell, Texts.get("editor.convert.title"), Texts.get("editor.convert.question", name),
                Texts.get("editor.convert"))) {
            // The answer has closed the bar, and the file still has to be converted before it can be edited.
            offerConversion();
            return false;
        }
        try {
            document.keepOriginal(disk);
        } catch (IOException e) {
            return refused(e);
        }
        boolean written = overwrite();
        outcome.replaced();
        return written;
    }

    private boolean overwrite() {
        try {
            document.overwrite(disk);
            bar.hide();
            return true;
        } catch (IOException e) {
            return refused(e);
        }
    }

    private boolean reload() {
        try {
            document.reload(disk);
            outcome.replaced();
            return true;
        } catch (IOException e) {
            bar.show(Texts.get("disk.gone", name), Map.of(Texts.get("disk.keep"), this::overwrite));
            return false;
        }
    }

    /** Says that the file cannot be written, and where the text can go. */
    void offerCopy() {
        bar.show(Texts.get("readOnly.opened", name), Map.of(Texts.get("readOnly.copy"), this::chooseCopy));
    }

    private boolean chooseCopy() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("readOnly.copy.title"));
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] {"*.pacte"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen != null && copy(Path.of(chosen));
    }

    private boolean copy(Path target) {
        try {
            document.copyTo(target, disk);
            outcome.copied(target);
            return true;
        } catch (IOException e) {
            return refused(e);
        }
    }

    private boolean refused(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Question.confirm(shell, Texts.get("save.failed.title"), Texts.get("readOnly.refused", name),
                    Texts.get("readOnly.copy")) && chooseCopy();
        }
        Question.failed(shell, Texts.get("save.failed.title"), Texts.get("save.failed", name, cause.getMessage()));
        return false;
    }
}
