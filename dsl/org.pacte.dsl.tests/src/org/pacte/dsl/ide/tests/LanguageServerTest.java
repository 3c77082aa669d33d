// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as another editor uses it: by the protocol, through a pair of streams. */
class LanguageServerTest {
    private static final String TEXT = """
            organisme Ville "Ville" { camp collectivité }
            contrat csi "Contrat" {
              parties Ville, Vile
            }
            """;

    @TempDir
    private Path folder;
    private ProtocolClient client;
    private LanguageServer server;

    @BeforeEach
    void start() {
        client = new ProtocolClient(folder);
        server = client.server;
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    private InitializeResult initialize() {
        return client.initialize();
    }

    private String uri() {
        return client.uri("contrat.pacte");
    }

    private void open(String text) {
        client.open("contrat.pacte", text);
    }

    private List<Diagnostic> awaitDiagnostics(Predicate<List<Diagnostic>> wanted) {
        return client.awaitDiagnostics("contrat.pacte", wanted);
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
        assertEquals(0, OpenDossier.await(client.exitCode));
    }

    @Test
    void leavingWithoutGoodbyeIsAnError() {
        initialize();
        server.exit();
        assertEquals(1, OpenDossier.await(client.exitCode));
    }

    @Test
    void theEndOfTheStreamEndsTheServer() {
        initialize();
        client.hangUp();
        assertEquals(0, OpenDossier.await(client.exitCode));
    }
}
