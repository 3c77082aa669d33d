// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server shows of a dossier, by the protocol. */
class ViewRequestsTest {
    @TempDir
    private Path folder;
    private ProtocolClient client;
    private TextDocumentService documents;
    private TextDocumentIdentifier contract;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("registre.pacte"), REGISTER);
        client = new ProtocolClient(folder);
        client.initialize();
        client.open("contrat.pacte", CONTRACT);
        documents = client.server.getTextDocumentService();
        contract = client.file("contrat.pacte");
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    /** The position of the first occurrence of a part behind another one. */
    private static Position position(String before, String part) {
        String text = CONTRACT.substring(0, PlanDossier.part(CONTRACT, before, part).offset());
        return new Position((int) text.chars().filter(c -> c == '\n').count(),
                text.length() - text.lastIndexOf('\n') - 1);
    }

    private static Range range(String before, String part) {
        Position start = position(before, part);
        return new Range(start, new Position(start.getLine(), start.getCharacter() + part.length()));
    }

    @Test
    void definitionsAndReferencesCrossFiles() {
        Position place = position("pilote", "Ville");
        Location declared = OpenDossier.await(documents.definition(new DefinitionParams(contract, place))).getLeft()
                .get(0);
        assertEquals(new Location(client.uri("registre.pacte"), new Range(new Position(0, 10), new Position(0, 15))),
                declared);
        assertEquals(5, OpenDossier.await(documents.references(new ReferenceParams(contract, place,
                new ReferenceContext(true)))).size());
        assertEquals(4, OpenDossier.await(documents.references(new ReferenceParams(contract, place,
                new ReferenceContext(false)))).size());
    }

    @Test
    void occurrencesSayWhereTheElementIsDeclared() {
        var highlights = OpenDossier.await(documents.documentHighlight(
                new DocumentHighlightParams(contract, position("dépend de", "étude"))));
        assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read),
                highlights.stream().map(each -> each.getKind()).toList());
        assertEquals(range("action étude", "étude"), highlights.get(0).getRange());
    }

    @Test
    void foldsKeepTheClosingBraceInSight() {
        var folds = OpenDossier.await(documents.foldingRange(new FoldingRangeRequestParams(contract)));
        assertEquals(FoldingRangeKind.Comment, folds.get(0).getKind());
        assertEquals(2, folds.get(1).getStartLine());
        assertEquals(CONTRACT.lines().count() - 2, folds.get(1).getEndLine());
    }

    @Test
    void selectionsGrow() {
        SelectionRange innermost = OpenDossier.await(documents.selectionRange(
                new SelectionRangeParams(contract, List.of(position("durée", "durée"))))).get(0);
        assertEquals(range("durée", "durée"), innermost.getRange());
        assertEquals(range("durée", "durée 6 mois"), innermost.getParent().getRange());
    }

    @Test
    void addressesAreLinks() {
        assertEquals(List.of("https://exemple.fr/parc"),
                OpenDossier.await(documents.documentLink(new DocumentLinkParams(contract))).stream()
                        .map(each -> each.getTarget()).toList());
    }

    @Test
    void symbolsOfTheDossierAreFoundWithoutAccents() {
        var found = OpenDossier.await(client.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("prefect")))
                .getRight();
        assertEquals(List.of("Préfecture"), found.stream().map(each -> each.getName()).toList());
        assertEquals(client.uri("registre.pacte"), found.get(0).getLocation().getLeft().getUri());
    }

    @Test
    void dependenciesAreACallHierarchy() {
        CallHierarchyItem study = OpenDossier.await(documents.prepareCallHierarchy(
                new CallHierarchyPrepareParams(contract, position("action étude", "étude")))).get(0);
        assertEquals("action · Étude d'implantation", study.getDetail());
        var waiting = OpenDossier.await(documents.callHierarchyIncomingCalls(
                new CallHierarchyIncomingCallsParams(study)));
        assertEquals("pose", waiting.get(0).getFrom().getName());
        assertEquals(List.of(range("dépend de", "étude")), waiting.get(0).getFromRanges());
        var awaited = OpenDossier.await(documents.callHierarchyOutgoingCalls(
                new CallHierarchyOutgoingCallsParams(waiting.get(0).getFrom())));
        assertEquals(List.of("étude", "renforts"), awaited.stream().map(each -> each.getTo().getName()).toList());
    }

    @Test
    void coloursOfAStretchAndChangesOfColoursAreServed() {
        SemanticTokens all = OpenDossier.await(documents.semanticTokensFull(new SemanticTokensParams(contract)));
        SemanticTokens some = OpenDossier.await(documents.semanticTokensRange(new SemanticTokensRangeParams(contract,
                range("durée", "durée 6 mois"))));
        assertEquals(15, some.getData().size());
        Position end = position("+", "");
        documents.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(contract.getUri(), 2),
                List.of(new TextDocumentContentChangeEvent(new Range(end, end), "// neuf\n"))));
        SemanticTokensDelta delta = OpenDossier.await(documents.semanticTokensFullDelta(
                new SemanticTokensDeltaParams(contract, all.getResultId()))).getRight();
        SemanticTokens fresh = OpenDossier.await(documents.semanticTokensFull(new SemanticTokensParams(contract)));
        List<Integer> changed = new ArrayList<>(all.getData());
        for (SemanticTokensEdit edit : delta.getEdits()) {
            changed.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
            changed.addAll(edit.getStart(), edit.getData());
        }
        assertEquals(fresh.getData(), changed);
        assertTrue(delta.getEdits().get(0).getData().size() < 20, delta::toString);
    }

    @Test
    void aClientWithUnknownColoursGetsThemAll() {
        assertFalse(OpenDossier.await(documents.semanticTokensFullDelta(new SemanticTokensDeltaParams(contract, "?")))
                .getLeft().getData().isEmpty());
    }

    @Test
    void hintsStandBehindTheirWords() {
        var hints = OpenDossier.await(documents.inlayHint(new InlayHintParams(contract, range("durée", "durée 6 mois"))));
        assertEquals("fin le 30 juin 2022", hints.get(0).getLabel().getLeft());
        assertEquals(range("durée", "durée 6 mois").getEnd(), hints.get(0).getPosition());
    }

    @Test
    void lensesShowTheirPlaces() {
        List<? extends CodeLens> lenses = OpenDossier.await(documents.codeLens(new CodeLensParams(contract)));
        CodeLens counterparts = lenses.stream().filter(each -> each.getCommand().getTitle().equals("1 contrepartie"))
                .findFirst().orElseThrow();
        assertEquals("pacte.showPlaces", counterparts.getCommand().getCommand());
        assertEquals(3, counterparts.getCommand().getArguments().size());
    }

    @Test
    void documentsStretchesAndTypedLinesAreLaidOut() {
        String text = "organisme  A  {\ncamp État\n}\norganisme  B  {\ncamp tiers\n}\n";
        client.open("b.pacte", text);
        TextDocumentIdentifier file = client.file("b.pacte");
        FormattingOptions options = new FormattingOptions(2, true);
        assertEquals("organisme A {\n  camp État\n}\norganisme B {\n  camp tiers\n}\n", applied(text,
                OpenDossier.await(documents.formatting(new DocumentFormattingParams(file, options)))));
        assertEquals("organisme  A  {\n  camp État\n}\norganisme  B  {\ncamp tiers\n}\n",
                applied(text, OpenDossier.await(documents.rangeFormatting(new DocumentRangeFormattingParams(file, options,
                        new Range(new Position(1, 2), new Position(1, 5)))))));
        assertEquals("organisme  A  {\ncamp État\n}\norganisme B {\n  camp tiers\n}\n",
                applied(text, OpenDossier.await(documents.onTypeFormatting(
                        new DocumentOnTypeFormattingParams(file, options, new Position(5, 1), "}")))));
    }

    private static String applied(String text, List<? extends TextEdit> edits) {
        List<String> lines = text.lines().toList();
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted((one, other) -> offset(lines, other.getRange().getStart())
                - offset(lines, one.getRange().getStart())).forEach(edit -> changed.replace(
                        offset(lines, edit.getRange().getStart()), offset(lines, edit.getRange().getEnd()),
                        edit.getNewText()));
        return changed.toString();
    }

    private static int offset(List<String> lines, Position position) {
        return lines.stream().limit(position.getLine()).mapToInt(line -> line.length() + 1).sum()
                + position.getCharacter();
    }
}
