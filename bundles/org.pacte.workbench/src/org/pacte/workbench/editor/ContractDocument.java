// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.dossier.ChangedOnDiskException;
import org.pacte.workbench.dossier.FileStamp;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.dossier.StoredText;
import org.pacte.workbench.dossier.TextStore;
import org.pacte.workbench.text.ContractPartitions;

/**
 * The text of one file while it is edited: keeps the language services told of every change, and knows what is on disk.
 */
final class ContractDocument {
    private final Path file;
    private final Language language;
    private final Runnable dirtyChanged;
    private final IDocument document = new Document();
    private final IDocumentListener changes = new Changes();
    private StoredText stored;
    private FileStamp stamp;
    private boolean dirty;
    private boolean told;

    ContractDocument(Path file, Language language, Runnable dirtyChanged) throws IOException {
        this.file = file;
        this.language = language;
        this.dirtyChanged = dirtyChanged;
        this.stored = TextStore.read(file);
        this.stamp = stored.stamp();
        document.set(stored.text());
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

    boolean changedOnDisk() {
        return !FileStamp.of(file).equals(stamp);
    }

    /**
     * Writes the text to its file.
     *
     * @throws ChangedOnDiskException when somebody else changed the file since it was read or saved
     */
    void save() throws IOException {
        String text = document.get();
        saved(text, TextStore.write(file, text, stored.marked(), stamp));
    }

    /** Writes the text to its file whatever is there, as UTF-8. */
    void overwrite() throws IOException {
        String text = document.get();
        saved(text, TextStore.overwrite(file, text, stored.marked()));
    }

    /** Copies the file as it is beside itself, under the first free name that ends with .orig. */
    void keepOriginal() throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".orig");
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(file.getFileName() + "." + i + ".orig");
        }
        Files.copy(file, copy);
    }

    /** Reads the file again and takes its text; undo brings the former one back. */
    void reload() throws IOException {
        StoredText read = TextStore.read(file);
        stored = read;
        stamp = read.stamp();
        if (!document.get().equals(read.text())) {
            document.set(read.text());
        }
        tell();
        updateDirty();
    }

    /** Gives the file back to the disk. */
    void close() {
        document.removeDocumentListener(changes);
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
