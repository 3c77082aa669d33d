// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.StoredFiles;
import org.pacte.workbench.dossier.StoredFiles.Version;
import org.pacte.workbench.editor.SharedEdit.Stamps;

/**
 * Changes of several files that belong together: files that are open are changed in their editors, where they can be
 * saved; the others are written at once, all or none. One undo takes all of them back. Where none is open, they are
 * opened, so that nothing is changed behind anybody's back.
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
            editor.text().ifPresent(text -> seen.put(editor.file(), SharedEdit.stamp(text)));
        }
    }

    /** Makes the changes; returns at once. */
    public void apply(List<FileChange> changes) {
        Map<URI, List<TextChange>> byFile = new TreeMap<>();
        changes.forEach(change -> byFile.put(change.file(), change.changes()));
        apply(byFile);
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
        if (open.isEmpty()) {
            closed.forEach((file, edits) -> ContractEditors.openBeside(page, file)
                    .ifPresent(editor -> editor.apply(edits)));
            return;
        }
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
            change(open, disk.map(StoredFiles.Outcome::texts).orElseGet(TreeMap::new));
            disk.ifPresent(outcome -> dossier.language().changedOnDisk(outcome.files()));
        }
    }

    private void change(Map<ContractEditor, List<TextChange>> open, Map<URI, Version> onDisk) {
        SortedMap<URI, Version> texts = new TreeMap<>(onDisk);
        Map<IDocument, Stamps> stamps = new HashMap<>();
        open.forEach((editor, changes) -> {
            IDocument text = editor.text().orElseThrow();
            String before = text.get();
            long stamp = SharedEdit.stamp(text);
            editor.apply(changes);
            texts.put(editor.file(), new Version(before, text.get()));
            stamps.put(text, new Stamps(stamp, SharedEdit.stamp(text)));
        });
        if (texts.size() > 1) {
            page.getWorkbenchWindow().getService(SharedEdits.class).add(new SharedEdit(dossier, texts, stamps));
        }
    }

    private boolean unchanged(ContractEditor editor) {
        Long before = seen.get(editor.file());
        return before != null && editor.text().filter(text -> SharedEdit.stamp(text) == before).isPresent();
    }

    private Optional<ContractEditor> editor(URI file) {
        return ContractEditors.all(page).stream().filter(editor -> editor.file().equals(file)).findFirst();
    }

    private void say(String message) {
        Question.failed(page.getWorkbenchWindow().getShell(), Texts.get("edits.failed.title"), message);
    }
}
