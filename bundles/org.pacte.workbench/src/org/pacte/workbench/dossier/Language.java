// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.TextChange;

/**
 * The language services of one dossier, as those who do not own them see them: they cannot close them. Every call
 * returns at once; see {@link LanguageSession}.
 */
public final class Language {
    private final LanguageSession session;

    Language(LanguageSession session) {
        this.session = session;
    }

    /** An editor has opened a file. */
    public void opened(URI file, String text) {
        session.didOpen(file, text);
    }

    /** The text of an open file has changed. */
    public void changed(URI file, TextChange change) {
        session.didChange(file, change);
    }

    /** An open file was saved. */
    public void saved(URI file) {
        session.didSave(file);
    }

    /** An editor has closed a file: its text on disk counts again. */
    public void closed(URI file) {
        session.didClose(file);
    }

    /** Others have made, changed or deleted files. */
    public void changedOnDisk(Collection<URI> files) {
        session.didChangeOnDisk(files);
    }

    /** Asks what can be written at an offset. */
    public CompletableFuture<List<Proposal>> complete(URI file, int offset) {
        return session.complete(file, offset);
    }

    /** Asks what the word at an offset means. */
    public CompletableFuture<Optional<Hover>> hover(URI file, int offset) {
        return session.hover(file, offset);
    }

    /** Asks where what the name at an offset refers to is declared. */
    public CompletableFuture<List<Location>> definition(URI file, int offset) {
        return session.definition(file, offset);
    }

    /** Asks for the meaning of every word, in the order of the text. */
    public CompletableFuture<List<SemanticToken>> semanticTokens(URI file) {
        return session.semanticTokens(file);
    }

    /** Asks for the changes that lay a text out, the last place first. */
    public CompletableFuture<List<TextChange>> format(URI file) {
        return session.format(file);
    }

    /** Asks where an element stands, by its qualified name. */
    public CompletableFuture<Optional<Location>> locate(String qualifiedName) {
        return session.locate(qualifiedName);
    }

    /** Reads the model in the services' own thread; only plain values may leave it. */
    public <T> CompletableFuture<T> read(Function<? super org.pacte.model.dossier.Dossier, ? extends T> reader) {
        return session.read(reader);
    }
}
