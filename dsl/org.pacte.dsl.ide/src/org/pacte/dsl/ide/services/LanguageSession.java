// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.pacte.dsl.ide.server.PacteLanguageServer;
import org.pacte.dsl.ide.server.Reading;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.model.dossier.Dossier;

/**
 * One open dossier and its language server, in this process.
 *
 * <p>Nothing blocks the caller: what is told is queued in its order, what is asked ends a future on a thread of the
 * server. An answer speaks of the text as it was told before the question. A newer question of the same kind about the
 * same file cancels the older one, and every change cancels the questions that still wait; their futures end with a
 * {@link CancellationException}. What fails unexpectedly ends the future and is told to the listener.
 */
public final class LanguageSession implements AutoCloseable {
    private static final String LANGUAGE = "pacte";

    private final SessionSettings settings;
    private final Conversation conversation;
    private final SessionListener listener;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    /** Used on the thread of the conversation only. */
    private PacteLanguageServer server;

    private LanguageSession(SessionSettings settings, SessionListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.conversation = new Conversation(settings, listener);
    }

    /** Opens a dossier and returns at once; the dossier is read and built in the background. */
    public static LanguageSession open(SessionSettings settings, SessionListener listener) {
        LanguageSession session = new LanguageSession(settings, listener);
        session.conversation.tell("open", session::start);
        return session;
    }

    private void start() {
        server = SessionServer.start(settings, new Notifications(settings, listener, conversation::isClosed));
        server.firstBuild().thenAccept(ready::complete);
    }

    /** The folder of the dossier. */
    public Path dossier() {
        return settings.dossier();
    }

    /** Ends when the dossier has been built for the first time. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** Ends the session; returns at once, and cancels what is still asked. */
    @Override
    public void close() {
        if (!conversation.isClosed()) {
            ready.cancel(false);
            conversation.close(() -> {
                if (server != null) {
                    server.stop();
                }
            });
        }
    }

    /** From now on, the text given counts instead of the one on disk. */
    public void didOpen(URI file, String text) {
        tell("open",
                () ->
                server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(name(file), LANGUAGE, 1, text))));
    }

    /** One change of an open document. */
    public void didChange(URI file, TextChange change) {
        tell("change", () -> server.didChange(Uris.normal(file), change));
    }

    /** The whole text of an open document was replaced. */
    public void didChange(URI file, String fullText) {
        tell("change",
                () ->
                server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(name(file), 1),
                List.of(new TextDocumentContentChangeEvent(fullText)))));
    }

    /** An open document was written to disk. */
    public void didSave(URI file) {
        tell("save", () -> server.didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(name(file)))));
    }

    /** From now on, the file's text on disk counts again. */
    public void didClose(URI file) {
        tell("close", () -> server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(name(file)))));
    }

    /** Others have created, changed or deleted files. */
    public void didChangeOnDisk(Collection<URI> files) {
        tell("disk",
                () ->
                server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files.stream()
                .map(LanguageSession::eventOf).toList())));
    }

    private static FileEvent eventOf(URI file) {
        boolean exists = "file".equals(file.getScheme()) && Path.of(file).toFile().isFile();
        return new FileEvent(name(file), exists ? FileChangeType.Changed : FileChangeType.Deleted);
    }

    /** What may stand at an offset, the best first. */
    public CompletableFuture<List<Proposal>> complete(URI file, int offset) {
        return ask("completion", file, List.of(),
                (text, resource, cancel) -> Answers.proposals(text, offset, resource));
    }

    /** What is known of the text at an offset. */
    public CompletableFuture<Optional<Hover>> hover(URI file, int offset) {
        return ask("hover", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> Optional.ofNullable(server.hoverAt(resource, offset))), Optional.empty());
    }

    /** Where the element that is named at an offset is declared. */
    public CompletableFuture<List<Location>> definition(URI file, int offset) {
        return ask("definition", file, List.of(), (text, resource, cancel) -> Answers.definition(resource, offset));
    }

    /** Where the element that is named at an offset is declared and named. */
    public CompletableFuture<List<Location>> references(URI file, int offset) {
        return ask("references", file, () -> server.readWithDossier(Uris.normal(file),
                (resource, files) -> Answers.references(resource, offset, files)), List.of());
    }

    /** The outline of a file. */
    public CompletableFuture<List<Symbol>> symbols(URI file) {
        return ask("symbols", file, List.of(), (text, resource, cancel) -> Answers.symbols(resource));
    }

    /** The meanings of a file's words, in order and without overlaps. */
    public CompletableFuture<List<SemanticToken>> semanticTokens(URI file) {
        return ask("tokens", file, List.of(), (text, resource, cancel) -> Answers.tokens(resource));
    }

    /** The changes that lay a file out, from the last to the first: they can be made one after the other. */
    public CompletableFuture<List<TextChange>> format(URI file) {
        return ask("format", file, List.of(),
                (text, resource, cancel) -> Answers.layout(resource, new TextRange(0, text.length())));
    }

    /** The qualified name of the innermost named element around an offset. */
    public CompletableFuture<Optional<String>> elementAt(URI file, int offset) {
        return ask("element", file, Optional.empty(), (text, resource, cancel) -> Answers.elementAt(resource, offset));
    }

    /** Where the element of a qualified name stands. */
    public CompletableFuture<Optional<Location>> locate(String qualifiedName) {
        return read(dossier -> Answers.locate(dossier, qualifiedName));
    }

    /**
     * Reads the model of the dossier under the server's lock, on its thread.
     *
     * @param reader returns plain values; model objects must not leave it, since the next change takes them apart
     */
    public <T> CompletableFuture<T> read(Function<? super Dossier, ? extends T> reader) {
        return conversation.ask("read", () -> server.<T>readAll(files -> reader.apply(Dossier.of(files))));
    }

    private <T> CompletableFuture<T> ask(String kind, URI file, T nothing, Reading<T> reading) {
        return ask(kind, file, () -> server.read(Uris.normal(file), reading), nothing);
    }

    private <T> CompletableFuture<T> ask(String kind, URI file, Supplier<CompletableFuture<T>> asking, T nothing) {
        return conversation.ask(kind, file, asking, nothing);
    }

    private void tell(String task, Runnable command) {
        conversation.tell(task, command);
    }

    private static String name(URI file) {
        return Uris.normal(file).toString();
    }
}
