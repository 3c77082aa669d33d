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
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.dsl.ide.coloring.Tokens;
import org.pacte.dsl.ide.server.PacteLanguageServer;
import org.pacte.dsl.ide.server.Reading;
import org.pacte.dsl.ide.structure.Folds;
import org.pacte.dsl.ide.structure.Links;
import org.pacte.dsl.ide.structure.Selections;
import org.pacte.dsl.ide.text.Typing;
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
                (resource, files, cancel) -> Answers.references(resource, offset, files)), List.of());
    }

    /** Where the element that is named at an offset is meant in the same file, in order. */
    public CompletableFuture<List<Occurrence>> occurrences(URI file, int offset) {
        return ask("occurrences", file, List.of(), (text, resource, cancel) -> Answers.occurrences(resource, offset));
    }

    /** The outline of a file. */
    public CompletableFuture<List<Symbol>> symbols(URI file) {
        return ask("symbols", file, List.of(), (text, resource, cancel) -> Answers.symbols(resource));
    }

    /**
     * The elements of the dossier whose name or title holds a text, without regard to capitals and accents.
     *
     * @return the best first, at most 200; all in the order of the dossier for an empty query
     */
    public CompletableFuture<List<DossierSymbol>> findSymbols(String query) {
        return ask("find", dossier().toUri(), () -> server.readAll(files -> Answers.findSymbols(files, query)),
                List.of());
    }

    /** The commitment, action or milestone that is named at an offset, or the innermost one around it. */
    public CompletableFuture<Optional<PlanNode>> planNodeAt(URI file, int offset) {
        return ask("plan", file, Optional.empty(), (text, resource, cancel) -> Answers.planNodeAt(resource, offset));
    }

    /** What an element of the plan waits for, and what a commitment names as its counterpart. */
    public CompletableFuture<List<Dependency>> dependencies(String qualifiedName) {
        return conversation.ask("dependencies",
                () -> server.readAll(files -> Answers.dependencies(files, qualifiedName, true)));
    }

    /** What waits for an element of the plan, and which commitments name it as their counterpart. */
    public CompletableFuture<List<Dependency>> dependents(String qualifiedName) {
        return conversation.ask("dependents",
                () -> server.readAll(files -> Answers.dependencies(files, qualifiedName, false)));
    }

    /** The stretches of several lines that can be folded, in the order of the text. */
    public CompletableFuture<List<Fold>> folds(URI file) {
        return ask("folds", file, List.of(), (text, resource, cancel) -> Folds.of(resource));
    }

    /** What a selection grows to around an offset: the innermost first, each one contains the one before. */
    public CompletableFuture<List<TextRange>> selections(URI file, int offset) {
        return ask("selections", file, List.of(), (text, resource, cancel) -> Selections.around(resource, offset));
    }

    /** The addresses in a file's texts and comments, and the files of the dossier that its sources name. */
    public CompletableFuture<List<Link>> links(URI file) {
        return ask("links", file, List.of(), (text, resource, cancel) -> Links.of(resource, dossier()));
    }

    /** The meanings of a file's words, in order and without overlaps. */
    public CompletableFuture<List<SemanticToken>> semanticTokens(URI file) {
        return ask("tokens", file, List.of(), (text, resource, cancel) -> Tokens.of(resource));
    }

    /** The meanings of the words that a stretch of a file touches. */
    public CompletableFuture<List<SemanticToken>> semanticTokens(URI file, TextRange range) {
        return ask("tokens.range", file, List.of(), (text, resource, cancel) -> Tokens.of(resource, range));
    }

    /** What is computed from a stretch of a file and can be shown inside of it, in order. */
    public CompletableFuture<List<InlayHint>> inlayHints(URI file, TextRange range) {
        return ask("hints", file, () -> server.readWithDossier(Uris.normal(file),
                (resource, files, cancel) -> Answers.inlayHints(resource, files, range)), List.of());
    }

    /** What is counted above the declarations of a file, in order; findings are those of the last check. */
    public CompletableFuture<List<Lens>> lenses(URI file) {
        return ask("lenses", file, () -> server.readWithDossier(Uris.normal(file), (resource, files, cancel) -> Answers
                .lenses(resource, files, server.findings(resource))), List.of());
    }

    /** The changes that lay a file out, from the last to the first: they can be made one after the other. */
    public CompletableFuture<List<TextChange>> format(URI file) {
        return ask("format", file, List.of(),
                (text, resource, cancel) -> Answers.layout(resource, new TextRange(0, text.length())));
    }

    /** How far all contracts of the dossier are from being signed, in the order of its files, by the last check. */
    public CompletableFuture<List<ContractGauge>> gauges() {
        return conversation.ask("gauges", () -> server.gauges());
    }

    /** The same of the contracts that one file declares; all of them for a file that declares none. */
    public CompletableFuture<List<ContractGauge>> gauges(URI file) {
        URI asked = Uris.normal(file);
        return gauges().thenApply(all -> {
            List<ContractGauge> declared = all.stream().filter(each -> each.location().file().equals(asked)).toList();
            return declared.isEmpty() ? all : declared;
        });
    }

    /** What waivers cover in all files of the dossier, by the last check. */
    public CompletableFuture<List<WaivedFinding>> waived() {
        return conversation.ask("waived", () -> server.waived());
    }

    /** What waivers cover in one file, by the last check. */
    public CompletableFuture<List<WaivedFinding>> waived(URI file) {
        URI asked = Uris.normal(file);
        return waived().thenApply(all -> all.stream().filter(each -> each.file().equals(asked)).toList());
    }

    /**
     * Sets the rules otherwise from now on, and has the dossier checked again after the pause.
     *
     * @param policy the policy for the rules that are found; called once, on a thread of the server
     */
    public void judgeBy(Function<Catalogue, Policy> policy) {
        tell("policy", () -> server.judgeBy(policy));
    }

    /** What cures the findings in a stretch of a file, the likeliest first. */
    public CompletableFuture<List<QuickFix>> fixes(URI file, TextRange range) {
        return ask("fixes", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> server.edits().fixes(resource, range, cancel)), List.of());
    }

    /** What a fix changes; nothing where the text has changed so that the fix no longer makes sense. */
    public CompletableFuture<List<FileChange>> changes(QuickFix fix) {
        return ask("changes", fix.file(), () -> server.read(Uris.normal(fix.file()),
                (text, resource, cancel) -> server.edits().changes(resource, fix, cancel)), List.of());
    }

    /** What cures all that can be cured in a file without a thought: the spelling of the language's words, typography. */
    public CompletableFuture<List<FileChange>> safeChanges(URI file) {
        return ask("safeChanges", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> server.edits().safeChanges(resource, cancel)), List.of());
    }

    /**
     * What writes a waiver of a finding into the dossier.
     *
     * @return nothing where the rule of the finding cannot be waived, or no element can be named
     */
    public CompletableFuture<List<FileChange>> waive(URI file, Finding finding, Justification why) {
        return ask("waive", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> server.edits().waive(resource, finding, why, cancel)), List.of());
    }

    /** What can be renamed at an offset; nothing where no name stands. */
    public CompletableFuture<Optional<RenameTarget>> renameTarget(URI file, int offset) {
        return ask("renameTarget", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> server.edits().renameTarget(resource, offset)), Optional.empty());
    }

    /** What another name changes in the files of the dossier, for a preview and for making it; or why it is refused. */
    public CompletableFuture<Renaming> rename(URI file, int offset, String newName) {
        return ask("rename", file, () -> server.read(Uris.normal(file),
                (text, resource, cancel) -> server.edits().rename(resource, offset, newName)),
                new Renaming(List.of(), ""));
    }

    /** The changes that lay the lines of a stretch of a file out, from the last to the first. */
    public CompletableFuture<List<TextChange>> format(URI file, TextRange range) {
        return ask("format", file, List.of(), (text, resource, cancel) -> Answers.layout(resource, range));
    }

    /**
     * What to change after a key was typed: the indentation after a line end, the layout of the block after its brace.
     *
     * @param offset behind what was typed, which was told before
     * @param typed a line end or a closing brace; nothing changes after any other one
     */
    public CompletableFuture<TypedLayout> layoutTyped(URI file, int offset, char typed) {
        return ask("typed", file, new TypedLayout(List.of(), offset),
                (text, resource, cancel) -> Answers.layoutTyped(resource, text, offset, typed));
    }

    /**
     * The same from the text alone and at once: only the typed line is indented.
     *
     * @param text with what was typed in it
     */
    public static TypedLayout indentTyped(String text, int offset, char typed) {
        return Typing.after(text, offset, typed);
    }

    /** The properties of an element as its text says them; empty where no element has this qualified name. */
    public CompletableFuture<Optional<ElementSheet>> sheet(String qualifiedName) {
        return conversation.ask("sheet", () -> server.readAll(files -> Answers.sheet(files, qualifiedName)));
    }

    /** What other values of an element's properties change in its text; nothing where the element is gone. */
    public CompletableFuture<Revision> revise(String qualifiedName, List<PropertyChange> changes) {
        List<PropertyChange> wanted = List.copyOf(changes);
        return conversation.ask("revise", () -> server.readAll(files -> Answers.revise(files, qualifiedName, wanted)));
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

    /**
     * Applies the rules to the dossier as it now is, and reads its model with what they find, on the server's thread.
     *
     * @param reader returns plain values; model objects must not leave it, since the next change takes them apart
     */
    public <T> CompletableFuture<T> judge(Function<? super JudgedDossier, ? extends T> reader) {
        return conversation.ask("judge", () -> server.<T>readAll(files -> reader.apply(server.judged(dossier(), files))));
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
