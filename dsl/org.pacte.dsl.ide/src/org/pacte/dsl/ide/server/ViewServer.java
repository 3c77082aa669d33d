// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.ide.coloring.TokenEncoding;
import org.pacte.dsl.ide.coloring.TokenResults;
import org.pacte.dsl.ide.coloring.Tokens;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.model.text.Messages;

/** The part of the server that shows what a dossier holds: colours, structure, ways from one element to another. */
abstract class ViewServer extends LanguageServerImpl {
    private static final Messages MESSAGES = Messages.beside(ViewServer.class);

    private final ViewRequests views;
    private final PlanRequests plan;
    private final TokenResults colours;
    private final Locale locale;

    ViewServer(ViewRequests views, PlanRequests plan, TokenResults colours, Locale locale) {
        this.locale = locale;
        this.views = views;
        this.plan = plan;
        this.colours = colours;
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        capabilities.setSemanticTokensProvider(TokenEncoding.provider());
        capabilities.setFoldingRangeProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        capabilities.setCallHierarchyProvider(true);
        capabilities.setInlayHintProvider(true);
        capabilities.setCodeLensProvider(new CodeLensOptions(false));
        capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
        return capabilities;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                ResponseErrorCode.MethodNotFound, MESSAGES.get(locale, "method", method), null)));
    }

    @Override
    public void notify(String method, Object parameter) {
        // What a client tells beyond the protocol is of no interest here.
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        super.didClose(params);
        colours.forget(params.getTextDocument().getUri());
    }

    private SemanticTokens tokens(TextDocumentIdentifier file, Range range) {
        return getWorkspaceManager().doRead(getURI(file), (document, resource) -> {
            LineIndex lines = new LineIndex(document.getContents());
            return TokenEncoding.encode(range == null ? Tokens.of(resource) : Tokens.of(resource, lines.range(range)),
                    lines);
        });
    }

    @Override
    protected SemanticTokens semanticTokensFull(SemanticTokensParams params, CancelIndicator cancel) {
        return colours.keep(params.getTextDocument().getUri(), tokens(params.getTextDocument(), null));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return getRequestManager().runRead(cancel -> colours.change(params.getTextDocument().getUri(),
                params.getPreviousResultId(), tokens(params.getTextDocument(), null)));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return getRequestManager().runRead(cancel -> tokens(params.getTextDocument(), params.getRange()));
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancel) {
        return views.folds(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return getRequestManager().runRead(cancel -> views.selections(params.getTextDocument(), params.getPositions()));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return getRequestManager().runRead(cancel -> views.links(params.getTextDocument()));
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params,
            CancelIndicator cancel) {
        return views.highlights(params);
    }

    @Override
    protected Either<List<? extends Location>, List<? extends LocationLink>> definition(DefinitionParams params,
            CancelIndicator cancel) {
        return Either.forLeft(views.definition(params));
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
        return views.references(params, params.getContext() == null || params.getContext().isIncludeDeclaration());
    }

    @Override
    protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
        return views.symbols(params.getQuery());
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return getRequestManager().runRead(cancel -> plan.at(params));
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return getRequestManager().runRead(cancel -> plan.dependents(params.getItem()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return getRequestManager().runRead(cancel -> plan.dependencies(params.getItem()));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return getRequestManager().runRead(cancel -> views.hints(params));
    }

    @Override
    protected List<? extends CodeLens> codeLens(CodeLensParams params, CancelIndicator cancel) {
        return views.lenses(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return getRequestManager().runRead(cancel -> views.typed(params));
    }
}
