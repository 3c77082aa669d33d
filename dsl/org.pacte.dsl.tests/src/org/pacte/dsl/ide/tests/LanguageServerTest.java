// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.dsl.ide.server.StdioServer;

/** The server as another editor uses it: by the protocol, through a pair of streams. */
class LanguageServerTest implements LanguageClient {
    private static final String TEXT = """
            organisme Ville "Ville" { camp collectivité }
            contrat csi "Contrat" {
              parties Ville, Vile
            }
            """;

    @TempDir
    private Path folder;
    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private CompletableFuture<Integer> exitCode;
    private LanguageServer server;
    private PipedInputStream serverIn;
    private PipedInputStream clientIn;
    private PipedOutputStream toServer;
    private PipedOutputStream toClient;

    @BeforeEach
    void start() throws IOException {
        serverIn = new PipedInputStream(1 << 16);
        toServer = new PipedOutputStream(serverIn);
        clientIn = new PipedInputStream(1 << 16);
        toClient = new PipedOutputStream(clientIn);
        exitCode =
                CompletableFuture.supplyAsync(() -> StdioServer.serve(serverIn, toClient, Locale.FRENCH,
                OpenDossier.CLOCK),
                task -> Thread.ofPlatform().daemon().start(task));
        Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(this, clientIn, toServer);
        client.startListening();
        server = client.getRemoteProxy();
    }

    @AfterEach
    void stop() throws IOException {
        toServer.close();
        OpenDossier.await(exitCode);
        toClient.close();
        serverIn.close();
        clientIn.close();
    }

    private InitializeResult initialize() {
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

    private String uri() {
        return folder.resolve("contrat.pacte").toUri().toString();
    }

    private void open(String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(), "pacte", 1, text)));
    }

    private List<Diagnostic> awaitDiagnostics(Predicate<List<Diagnostic>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!wanted.test(diagnostics.getOrDefault("contrat.pacte", List.of()))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(diagnostics.toString());
            }
            OpenDossier.sleep(10);
        }
        return diagnostics.getOrDefault("contrat.pacte", List.of());
    }

    private static boolean hasUnknownName(List<Diagnostic> all) {
        return all.stream().anyMatch(each -> "R01".equals(each.getCode().getLeft()));
    }

    @Test
    void theServerSaysWhatItCanDo() {
        var capabilities = initialize().getCapabilities();
        assertTrue(capabilities.getCompletionProvider() != null && capabilities.getHoverProvider().getLeft());
        assertFalse(capabilities.getSemanticTokensProvider().getLegend().getTokenTypes().isEmpty());
    }

    @Test
    void filesOfTheFolderAreCheckedWithoutBeingOpened() throws IOException {
        Files.writeString(folder.resolve("contrat.pacte"), TEXT);
        initialize();
        Diagnostic unknown = awaitDiagnostics(LanguageServerTest::hasUnknownName).stream()
                .filter(each -> "R01".equals(each.getCode().getLeft()))
                .findFirst().orElseThrow();
        assertEquals(new Range(new Position(2, 17), new Position(2, 21)), unknown.getRange());
        assertEquals("pacte", unknown.getSource());
        assertTrue(unknown.getData().toString().contains("\"element\":\"csi\""), unknown::toString);
    }

    @Test
    void aChangeOfTheTextBringsFreshDiagnostics() {
        initialize();
        open(TEXT);
        awaitDiagnostics(LanguageServerTest::hasUnknownName);
        TextDocumentContentChangeEvent change =
                new TextDocumentContentChangeEvent(new Range(new Position(2, 15), new Position(2, 21)), "");
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(), 2),
                List.of(change)));
        awaitDiagnostics(all -> !hasUnknownName(all));
    }

    @Test
    void completionReplacesWhatIsTypedAndKeepsPlacesToFillIn() {
        initialize();
        open("contrat csi \"Contrat\" {\n  ax\n}\n");
        CompletionParams place = new CompletionParams(new TextDocumentIdentifier(uri()), new Position(1, 4));
        CompletionItem item = OpenDossier.await(server.getTextDocumentService().completion(place)).getRight().getItems()
                .get(0);
        assertEquals("axe", item.getLabel());
        assertEquals(new Range(new Position(1, 2), new Position(1, 4)), item.getTextEdit().getLeft().getRange());
        assertTrue(item.getTextEdit().getLeft().getNewText().startsWith("axe ${1:nom} \"${2:Intitulé}\" {"),
                item::toString);
    }

    @Test
    void hoverOutlineAndColoursAreServed() {
        initialize();
        open(TEXT);
        TextDocumentIdentifier file = new TextDocumentIdentifier(uri());
        var documents = server.getTextDocumentService();
        assertTrue(OpenDossier.await(documents.hover(new HoverParams(file, new Position(2, 11)))).getContents()
                .getRight().getValue().contains("Ville"));
        assertEquals("contrat · Contrat", OpenDossier.await(documents.documentSymbol(new DocumentSymbolParams(file)))
                .get(1).getRight().getDetail());
        assertEquals(0, OpenDossier.await(documents.semanticTokensFull(new SemanticTokensParams(file))).getData()
                .size() % 5);
    }

    @Test
    void aFileWithoutAFolderIsServed() {
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities());
        OpenDossier.await(server.initialize(parameters));
        server.initialized(new InitializedParams());
        open(TEXT);
        awaitDiagnostics(LanguageServerTest::hasUnknownName);
    }

    @Test
    void aPoliteGoodbyeEndsTheServerWithZero() {
        initialize();
        OpenDossier.await(server.shutdown());
        server.exit();
        assertEquals(0, OpenDossier.await(exitCode));
    }

    @Test
    void leavingWithoutGoodbyeIsAnError() {
        initialize();
        server.exit();
        assertEquals(1, OpenDossier.await(exitCode));
    }

    @Test
    void theEndOfTheStreamEndsTheServer() throws IOException {
        initialize();
        toServer.close();
        assertEquals(0, OpenDossier.await(exitCode));
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
