// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.StoredFiles;

/**
 * Changes of several files that belong together: files that are open are changed in their editors, where they can be
 * undone and saved; the others are written at once, all or none.
 */
public final class FileEdits {
    private final IWorkbenchPage page;
    private final Dossier dossier;
    private final Map<URI, Long> seen = new HashMap<>();

    /** Remembers the texts as they are now: what was worked out for them is not made of other ones. */
    public FileEdits(IWorkbenchPage page, Dossier dossier) {
        this.page = page;
        this.dossier = dossier;
        for (ContractEditor editor : ContractEditors.all(page)) {
            editor.text().ifPresent(text -> seen.put(editor.file(), stamp(text)));
        }
    }

    /**
     * Makes the changes; returns at once.
     *
     * @param changes by file, each from the last place to the first
     */
    public void apply(Map<URI, List<TextChange>> changes) {
        Map<ContractEditor, List<TextChange>> open = new HashMap<>();
        Map<Path, List<TextChange>> closed = new HashMap<>();
        changes.forEach((file, edits) -> editor(file).ifPresentOrElse(
                editor -> open.put(editor, edits), () -> closed.put(Path.of(file), edits)));
        if (closed.isEmpty()) {
            finish(open, Optional.empty());
            return;
        }
        CompletableFuture<StoredFiles.Outcome> written =
                CompletableFuture.supplyAsync(() -> StoredFiles.change(closed));
        Answers.use(written, page.getWorkbenchWindow().getShell(), outcome -> finish(open, Optional.of(outcome)));
    }

    private void finish(Map<ContractEditor, List<TextChange>> open, Optional<StoredFiles.Outcome> disk) {
        Optional<IOException> failure = disk.flatMap(StoredFiles.Outcome::failure);
        if (failure.isPresent()) {
            say(Texts.get("edits.failed", failure.get().getMessage()));
        } else if (!open.keySet().stream().allMatch(this::unchanged)) {
            disk.ifPresent(outcome -> CompletableFuture.runAsync(outcome::takeBack));
            say(Texts.get("edits.changed"));
        } else {
            open.forEach(ContractEditor::apply);
            disk.ifPresent(outcome -> dossier.language().changedOnDisk(outcome.files()));
        }
    }

    private boolean unchanged(ContractEditor editor) {
        Long before = seen.get(editor.file());
        return before != null && editor.text().filter(text -> stamp(text) == before).isPresent();
    }

    private Optional<ContractEditor> editor(URI file) {
        return ContractEditors.all(page).stream().filter(editor -> editor.file().equals(file)).findFirst();
    }

    private void say(String message) {
        Question.failed(page.getWorkbenchWindow().getShell(), Texts.get("edits.failed.title"), message);
    }

    private static long stamp(IDocument text) {
        return ((IDocumentExtension4) text).getModificationStamp();
    }
}
