// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.pacte.dsl.ide.server.StdioServer;

/** Another editor: a client of the protocol with a server of its own behind a pair of streams. */
final class ProtocolClient implements LanguageClient, AutoCloseable {
    final LanguageServer server;
    final CompletableFuture<Integer> exitCode;
    private final Path folder;
    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final PipedInputStream serverIn = new PipedInputStream(1 << 16);
    private final PipedInputStream clientIn = new PipedInputStream(1 << 16);
    private final PipedOutputStream toServer;
    private final PipedOutputStream toClient;

    /** Starts a server on a folder. */
    ProtocolClient(Path folder) {
        this.folder = folder;
        try {
            toServer = new PipedOutputStream(serverIn);
            toClient = new PipedOutputStream(clientIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exitCode = CompletableFuture.supplyAsync(
                () -> StdioServer.serve(serverIn, toClient, Locale.FRENCH, OpenDossier.CLOCK),
                task -> Thread.ofPlatform().daemon().start(task));
        Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(this, clientIn, toServer);
        client.startListening();
        server = client.getRemoteProxy();
    }

    /** Ends the stream to the server, as an editor that goes. */
    void hangUp() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        hangUp();
        OpenDossier.await(exitCode);
        toClient.close();
        serverIn.close();
        clientIn.close();
    }

    InitializeResult initialize() {
        InitializeParams parameters = new InitializeParams();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setDocumentSymbol(new DocumentSymbolCapabilities());
        documents.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        parameters.setCapabilities(new ClientCapabilities(workspace, documents, null));
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "dossier")));
        InitializeResult result = OpenDossier.await(server.initialize(parameters));
        server.initialized(new InitializedParams());
        return result;
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    TextDocumentIdentifier file(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    void open(String file, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "pacte", 1, text)));
    }

    List<Diagnostic> awaitDiagnostics(String file, Predicate<List<Diagnostic>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!wanted.test(diagnostics.getOrDefault(file, List.of()))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(diagnostics.toString());
            }
            OpenDossier.sleep(10);
        }
        return diagnostics.getOrDefault(file, List.of());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnostics.put(published.getUri().substring(published.getUri().lastIndexOf('/') + 1),
                published.getDiagnostics());
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError("nothing is measured");
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}
