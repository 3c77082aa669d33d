// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.dsl.ide.coloring.TokenResults;
import org.pacte.dsl.ide.fixes.CodeActions;
import org.pacte.dsl.ide.hover.HoverContents;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.JudgedDossier;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.dsl.ide.text.Uris;

/**
 * Xtext's language server, with three of its habits changed: it answers {@code initialize} before the first build, it
 * builds when the typing rests instead of at every key press, and what it reads is never older than what was typed.
 *
 * <p>The workbench calls it directly, other editors through standard input and output.
 */
@Singleton
public class PacteLanguageServer extends ViewServer {
    private static final Logger LOG = Logger.getLogger(PacteLanguageServer.class);

    private final DossierWorkspace workspace;
    private final SerialRequests requests;
    private final BuildTimer timer;
    private final Lifecycle lifecycle;
    private final Diagnostics diagnostics;
    private final EditRequests edits;
    private final Refresh refresh;
    private final UriExtensions uris;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final CompletableFuture<Void> firstBuild = new CompletableFuture<>();
    private volatile Runnable checkListener = () -> { /* Nobody, unless somebody says so. */ };
    private volatile BiConsumer<String, Throwable> failureListener = (task, failure) -> LOG.error(task, failure);

    @Inject
    PacteLanguageServer(DossierWorkspace workspace, SerialRequests requests, BuildTimer timer, Lifecycle lifecycle,
            Diagnostics diagnostics, EditRequests edits, ViewRequests views, PlanRequests plan, TokenResults colours,
            Refresh refresh, UriExtensions uris, Locale locale) {
        super(views, plan, colours, locale);
        this.workspace = workspace;
        this.timer = timer;
        this.lifecycle = lifecycle;
        this.diagnostics = diagnostics;
        this.edits = edits;
        this.requests = requests;
        this.refresh = refresh;
        this.uris = uris;
        requests.beforeEachRead(this::readChanged);
    }

    /** Says who is told of what fails; the log otherwise. */
    public void onFailure(BiConsumer<String, Throwable> listener) {
        failureListener = listener;
    }

    /** Says who is told, on the server's thread, which files a build has taken. */
    public void onBuild(Consumer<Set<java.net.URI>> listener) {
        getLanguageServerAccess().addBuildListener(deltas -> {
            Set<java.net.URI> files = deltas.stream().map(delta -> Uris.toJava(delta.getUri()))
                    .collect(Collectors.toSet());
            if (!files.isEmpty()) {
                listener.accept(files);
            }
        });
    }

    /** Says who is told, on the server's thread, that everything was checked. */
    public void onCheck(Runnable listener) {
        checkListener = listener;
    }

    /** Sets the rules otherwise, and has all dossiers checked again when the typing rests. */
    public void judgeBy(Function<? super Catalogue, ? extends Policy> policy) {
        watch("policy", requests.runWrite(() -> {
            workspace.judgeBy(policy);
            return null;
        }, (cancel, done) -> done));
        timer.restart(this::build);
    }

    /** How far the contracts are, by the last check. */
    public CompletableFuture<List<ContractGauge>> gauges() {
        return requests.runRead(cancel -> workspace.measured().flatMap(each -> each.contracts().stream()).toList());
    }

    /** What waivers cover, by the last check. */
    public CompletableFuture<List<WaivedFinding>> waived() {
        return requests.runRead(cancel -> workspace.measured().flatMap(each -> each.waived().stream()).toList());
    }

    /** Ends when the first build has ended. */
    public CompletableFuture<Void> firstBuild() {
        return firstBuild;
    }

    /** Ends with the protocol's exit code when the client has said goodbye. */
    public CompletableFuture<Integer> exitCode() {
        return lifecycle.exitCode();
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return super.shutdown().thenApply(done -> null);
    }

    /** Stops the server's threads; requests that wait are cancelled. */
    public void stop() {
        timer.stop();
        requests.shutdown();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo("pacte"));
            build();
            return result;
        });
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        capabilities.setSignatureHelpProvider(null);
        edits.initialize(params.getCapabilities());
        refresh.initialize(params.getCapabilities());
        capabilities.setCodeActionProvider(CodeActions.options());
        capabilities.setRenameProvider(new RenameOptions(true));
        return capabilities;
    }

    @Override
    protected void runBuildable(Supplier<? extends Buildable> change) {
        changed.set(true);
        watch("change", requests.runWrite(() -> change.get() == null, (cancel, done) -> done));
        timer.restart(this::build);
    }

    /** Makes one change, counted in offsets, in an open document. */
    public void didChange(java.net.URI file, TextChange change) {
        runBuildable(() -> workspace.didChangeText(uri(file), change));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        super.didChangeConfiguration(params);
        timer.restart(this::build);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        timer.restart(this::build);
    }

    private void build() {
        CompletableFuture<?> build = requests.runWriteAfterReads(workspace::build);
        watch("build", build.whenComplete((deltas, failure) -> {
            // A cancelled build is followed by another one; one that failed is told, and nobody is to wait for it.
            if (failure == null || !isCancellation(failure)) {
                firstBuild.complete(null);
            }
            if (failure == null) {
                refresh.ask(getLanguageClient());
                checkListener.run();
            }
        }));
    }

    /** Sees to it that the requests after this one find the text as it was told last. */
    private void readChanged() {
        if (changed.getAndSet(false)) {
            watch("read", requests.runWrite(workspace::readChanged,
                    (cancel, namesChanged) -> namesChanged.booleanValue() ? workspace.build(cancel) : List.of()));
            // That write has stopped a build that was under way.
            timer.restart(this::build);
        }
    }

    private void watch(String task, CompletableFuture<?> future) {
        future.whenComplete((value, failure) -> {
            if (failure != null && !isCancellation(failure)) {
                failureListener.accept(task, failure);
            }
        });
    }

    private static boolean isCancellation(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        return cause instanceof CancellationException;
    }

    /** Reads one file; the future ends with nothing where the file is in no dossier and cannot be read. */
    public <T> CompletableFuture<T> read(java.net.URI file, Reading<T> reading) {
        return requests.runRead(cancel -> workspace.find(uri(file),
                (document, resource) -> resource == null ? null
                : reading.read(document.getContents(), resource, cancel)));
    }

    /** Reads one file together with all files of its dossier. */
    public <T> CompletableFuture<T> readWithDossier(java.net.URI file, DossierReading<T> reading) {
        return requests.runRead(cancel -> workspace.find(uri(file),
                (document, resource) -> resource == null ? null
                : reading.read(resource, workspace.dossierOf(uri(file)), cancel)));
    }

    /** What the last check of a file found; to be called while reading. */
    public List<Issue> findings(XtextResource resource) {
        return workspace.findings(resource.getURI());
    }

    /** Reads all files of all dossiers. */
    public <T> CompletableFuture<T> readAll(Function<? super List<XtextResource>, ? extends T> reading) {
        return requests.runRead(cancel -> reading.apply(workspace.allFiles()));
    }

    /** Applies the rules to the files of a dossier, while they are read. */
    public JudgedDossier judged(Path folder, List<XtextResource> files) {
        return Judgement.of(folder.toAbsolutePath().normalize(), files);
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        return diagnostics.complete(super.toDiagnostic(issue), issue);
    }

    /** What is known of the text at an offset, the findings there included. */
    public Hover hoverAt(XtextResource resource, int offset) {
        HoverContents contents = getService(resource.getURI(), HoverContents.class);
        return contents.hover(resource, offset, workspace.findings(resource.getURI()));
    }

    @Override
    protected org.eclipse.lsp4j.Hover hover(HoverParams params, CancelIndicator cancel) {
        return workspace.doRead(getURI(params), (document, resource) -> {
            LineIndex lines = new LineIndex(document.getContents());
            Hover hover = hoverAt(resource, lines.asked(params.getPosition()));
            return hover == null ? null : HoverContents.encode(hover, lines);
        });
    }

    /** The requests whose answers change texts; to be used while a file is read. */
    public EditRequests edits() {
        return edits;
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancel) {
        return edits.codeActions(getURI(params.getTextDocument()), params, cancel);
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return requests.runRead(cancel -> edits.resolve(action, cancel));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return requests.runRead(cancel -> edits.prepareRename(getURI(params), params.getPosition()));
    }

    /** Refuses as the protocol wants it, so that the client shows the reason. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return requests.<Either<WorkspaceEdit, String>>runRead(cancel -> edits.rename(getURI(params), params))
                .thenApply(renaming -> {
                    if (renaming.isRight()) {
                        throw new ResponseErrorException(
                                new ResponseError(ResponseErrorCode.RequestFailed, renaming.getRight(), null));
                    }
                    return renaming.getLeft();
                });
    }

    private URI uri(java.net.URI file) {
        return uris.toEmfUri(file);
    }
}
