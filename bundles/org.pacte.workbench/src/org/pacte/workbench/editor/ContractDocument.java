// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.services.IServiceLocator;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.ChangedOnDiskException;
import org.pacte.workbench.dossier.FileStamp;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.dossier.StoredText;
import org.pacte.workbench.dossier.TextStore;
import org.pacte.workbench.safety.DraftKeeper;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.safety.History;
import org.pacte.workbench.text.ContractPartitions;

/**
 * The text of one file while it is edited: keeps the language services told of every change, and knows what is on disk.
 */
final class ContractDocument {
    private static final int UNDO_LEVELS = 1000;

    private final Path file;
    private final Language language;
    private final Runnable dirtyChanged;
    private final DraftKeeper drafts;
    private final History history;
    private final IDocument document = new Document();
    private final IDocumentListener changes = new Changes();
    private StoredText stored;
    private FileStamp stamp;
    private boolean dirty;
    private boolean told;

    /** @param read the file's text, read in the background */
    ContractDocument(Path file, StoredText read, Language language, Runnable dirtyChanged, IServiceLocator services) {
        this.file = file;
        this.drafts = new DraftKeeper(services.getService(Drafts.class), file, Display.getCurrent(), () -> document().get());
        this.history = services.getService(History.class);
        this.language = language;
        this.dirtyChanged = dirtyChanged;
        this.stored = read;
        this.stamp = stored.stamp();
        document.set(stored.text());
        // Held as long as the file is open: a page that comes and goes takes no change's undoing with it.
        DocumentUndoManagerRegistry.connect(document);
        undo().connect(this);
        undo().setMaximalUndoLevel(UNDO_LEVELS);
        ContractPartitions.connect(document);
        tell();
        document.addDocumentListener(changes);
    }

    /** Tells the language services of the text, unless it is but a guess at what the file's bytes mean. */
    private void tell() {
        if (stored.utf8() && !told) {
            told = true;
            language.opened(uri(), document.get());
        }
    }

    IDocument document() {
        return document;
    }

    URI uri() {
        return file.toUri();
    }

    boolean dirty() {
        return dirty;
    }

    /** Tells whether the file's bytes are UTF-8; if not, the text is shown and must not be saved as it is. */
    boolean utf8() {
        return stored.utf8();
    }

    /** Returns the state of the file when it was last read or written. */
    FileStamp stamp() {
        return stamp;
    }

    /**
     * Writes the text to its file.
     *
     * @throws ChangedOnDiskException when somebody else changed the file since it was read or saved
     */
    void save(DiskWork disk) throws IOException {
        String text = document.get();
        FileStamp seen = stamp;
        StoredText before = stored;
        saved(text, disk.run(Texts.get("save.task", name()), () -> {
            FileStamp written = TextStore.write(file, text, before.marked(), seen);
            history.keep(file, before.text(), Instant.now());
            return written;
        }));
    }

    /** Writes the text to its file whatever is there, as UTF-8. */
    void overwrite(DiskWork disk) throws IOException {
        String text = document.get();
        boolean marked = stored.marked();
        saved(text, disk.run(Texts.get("save.task", name()), () -> TextStore.overwrite(file, text, marked)));
    }

    /** Writes the text to another file. */
    void copyTo(Path target, DiskWork disk) throws IOException {
        String text = document.get();
        boolean marked = stored.marked();
        disk.run(Texts.get("save.task", target.getFileName().toString()),
                () -> TextStore.overwrite(target, text, marked));
    }

    /** Makes changes, the last place first; they are undone together. */
    void apply(List<TextChange> edits) {
        undo().beginCompoundChange();
        try {
            for (TextChange edit : edits) {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        } finally {
            undo().endCompoundChange();
        }
    }

    private IDocumentUndoManager undo() {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    }

    private String name() {
        return file.getFileName().toString();
    }

    /** Copies the file as it is beside itself, under the first free name that ends with .orig. */
    void keepOriginal(DiskWork disk) throws IOException {
        disk.run(Texts.get("save.task", name()), this::copy);
    }

    private Path copy() throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".orig");
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(file.getFileName() + "." + i + ".orig");
        }
        return Files.copy(file, copy);
    }

    /** Reads the file again and takes its text; undo brings the former one back. */
    void reload(DiskWork disk) throws IOException {
        StoredText read = disk.run(Texts.get("load.task", name()), () -> TextStore.read(file));
        stored = read;
        stamp = read.stamp();
        if (!document.get().equals(read.text())) {
            document.set(read.text());
        }
        tell();
        updateDirty();
    }

    /** Returns the text of the file as it was last read or written. */
    String storedText() {
        return stored.text();
    }

    /** Gives the file back to the disk; what is not saved by now was given up. */
    void close() {
        if (dirty) {
            drafts.settled();
        }
        document.removeDocumentListener(changes);
        undo().disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
        if (told) {
            language.closed(uri());
        }
    }

    private void saved(String text, FileStamp written) {
        stored = new StoredText(text, stored.marked(), true, written);
        stamp = written;
        tell();
        language.saved(uri());
        updateDirty();
    }

    private void updateDirty() {
        boolean now = document.getLength() != stored.text().length() || !document.get().equals(stored.text());
        if (now) {
            drafts.changed();
        } else if (dirty) {
            drafts.settled();
        }
        if (now != dirty) {
            dirty = now;
            dirtyChanged.run();
        }
    }

    /** Hands every change on to the language services, in the order in which they happen. */
    private final class Changes implements IDocumentListener {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // What counts is what the change has made of the text.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (told) {
                language.changed(uri(), new TextChange(event.getOffset(), event.getLength(), event.getText()));
            }
            updateDirty();
        }
    }
}
