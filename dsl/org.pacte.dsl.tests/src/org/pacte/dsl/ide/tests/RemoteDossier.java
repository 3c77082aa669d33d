// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pacte.dsl.ide.server.StdioServer;

/** A dossier behind the real server, spoken to by the protocol; the client resolves actions and knows versions. */
final class RemoteDossier implements LanguageClient, AfterEachCallback {
    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final List<AutoCloseable> streams;
    private final PipedOutputStream toServer;
    private final CompletableFuture<Integer> exitCode;
    private final Path folder;
    final LanguageServer server;
    InitializeResult welcome;
    /** How often the server had code lenses and hints asked for again. */
    final AtomicInteger lensesAsked = new AtomicInteger();
    final AtomicInteger hintsAsked = new AtomicInteger();
    /** Whether the client says that it understands edits with places to fill in. */
    boolean snippets;

    RemoteDossier() {
        try {
            folder = Files.createTempDirectory("dossier distant ");
            PipedInputStream serverIn = new PipedInputStream(1 << 16);
            toServer = new PipedOutputStream(serverIn);
            PipedInputStream clientIn = new PipedInputStream(1 << 16);
            PipedOutputStream toClient = new PipedOutputStream(clientIn);
            streams = List.of(toClient, serverIn, clientIn);
            exitCode = CompletableFuture.supplyAsync(() -> StdioServer.serve(serverIn, toClient, Locale.FRENCH,
                    OpenDossier.CLOCK), task -> Thread.ofPlatform().daemon().start(task));
            Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(this, clientIn, toServer);
            client.startListening();
            server = client.getRemoteProxy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server on files, given as names and texts in turn, and waits for the findings of the last one. */
    void start(String... namesAndTexts) {
        try {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities());
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "dossier")));
        welcome = OpenDossier.await(server.initialize(parameters));
        server.initialized(new InitializedParams());
        awaitDiagnostics(namesAndTexts[namesAndTexts.length - 2], all -> !all.isEmpty());
    }

    private ClientCapabilities capabilities() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setWorkspaceEdit(new WorkspaceEditCapabilities());
        workspace.getWorkspaceEdit().setDocumentChanges(true);
        workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
        workspace.getWorkspaceEdit().setSnippetEditSupport(snippets);
        CodeActionCapabilities actions = new CodeActionCapabilities();
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setCodeAction(actions);
        return new ClientCapabilities(workspace, documents, null);
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    TextDocumentIdentifier id(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    void open(String file, int version, String text) {
        documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "pacte", version, text)));
    }

    List<Diagnostic> awaitDiagnostics(String file, Predicate<List<Diagnostic>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!wanted.test(diagnostics.getOrDefault(uri(file), List.of()))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(diagnostics.toString());
            }
            OpenDossier.sleep(10);
        }
        return diagnostics.getOrDefault(uri(file), List.of());
    }

    /** Waits until lenses and hints were asked for again more often than so, and returns how often. */
    int awaitRefresh(int before) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Math.min(lensesAsked.get(), hintsAsked.get()) <= before) {
            if (System.nanoTime() > end) {
                throw new AssertionError(lensesAsked + " and " + hintsAsked);
            }
            OpenDossier.sleep(10);
        }
        return Math.min(lensesAsked.get(), hintsAsked.get());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnostics.put(published.getUri(), published.getDiagnostics());
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        lensesAsked.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        hintsAsked.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void showMessage(MessageParams message) {
        // Nobody looks.
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // Nobody looks.
    }

    @Override
    public void telemetryEvent(Object event) {
        // Nothing is measured.
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        toServer.close();
        OpenDossier.await(exitCode);
        for (AutoCloseable stream : streams) {
            stream.close();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
