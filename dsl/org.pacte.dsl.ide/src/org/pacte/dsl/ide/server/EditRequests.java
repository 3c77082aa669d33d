// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.ide.fixes.CodeActions;
import org.pacte.dsl.ide.fixes.QuickFixes;
import org.pacte.dsl.ide.fixes.Situation;
import org.pacte.dsl.ide.fixes.Waiving;
import org.pacte.dsl.ide.rename.Rename;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.RenameTarget;
import org.pacte.dsl.ide.services.Renaming;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;

/** The requests whose answers change texts; used on the server's reading thread. */
@Singleton
public class EditRequests {
    private static final int MOST = 200;
    /** A client that cannot ask for the edits later gets them at once, which takes its time. */
    private static final int MOST_AT_ONCE = 20;

    private final DossierWorkspace workspace;
    private final UriExtensions uris;
    private volatile CodeActions.Client client = new CodeActions.Client(false, false);
    private volatile boolean resolving;

    @Inject
    EditRequests(DossierWorkspace workspace, UriExtensions uris) {
        this.workspace = workspace;
        this.uris = uris;
    }

    /** Takes note of what the client understands. */
    void initialize(ClientCapabilities asked) {
        if (asked != null && asked.getWorkspace() != null && asked.getWorkspace().getWorkspaceEdit() != null) {
            WorkspaceEditCapabilities edits = asked.getWorkspace().getWorkspaceEdit();
            client = new CodeActions.Client(Boolean.TRUE.equals(edits.getDocumentChanges()),
                    Boolean.TRUE.equals(edits.getSnippetEditSupport()));
        }
        if (asked != null && asked.getTextDocument() != null && asked.getTextDocument().getCodeAction() != null) {
            resolving = asked.getTextDocument().getCodeAction().getResolveSupport() != null;
        }
    }

    /** What cures the findings of a stretch of a file. */
    public List<QuickFix> fixes(XtextResource resource, TextRange asked, CancelIndicator cancel) {
        return service(resource, QuickFixes.class).offered(situation(resource, asked, cancel));
    }

    /** What a fix changes. */
    public List<FileChange> changes(XtextResource resource, QuickFix fix, CancelIndicator cancel) {
        return service(resource, QuickFixes.class).changes(fix, situation(resource, fix.asked(), cancel));
    }

    /** What writes a waiver of a finding; nothing where it cannot be waived. */
    public List<FileChange> waive(XtextResource resource, Finding finding, Justification why, CancelIndicator cancel) {
        return service(resource, Waiving.class).changes(finding.rule(), finding.element(), why,
                situation(resource, finding.range(), cancel));
    }

    private Situation situation(XtextResource resource, TextRange asked, CancelIndicator cancel) {
        return new Situation(resource, asked, workspace.findings(resource.getURI()), dossier(resource), cancel);
    }

    /** The files that the last build knew, and the one at hand, which may be younger. */
    private List<XtextResource> dossier(XtextResource resource) {
        List<XtextResource> files = new ArrayList<>(workspace.dossierOf(resource.getURI()));
        if (!files.contains(resource)) {
            files.add(resource);
        }
        return files;
    }

    List<Either<Command, CodeAction>> codeActions(URI file, CodeActionParams params, CancelIndicator cancel) {
        List<String> only = params.getContext() == null ? null : params.getContext().getOnly();
        if (only != null && only.stream().anyMatch(kind -> CodeActionKind.SourceFixAll.startsWith(kind))) {
            return wholeFile(file, cancel);
        }
        if (only != null && only.stream().noneMatch(kind -> CodeActionKind.QuickFix.startsWith(kind))) {
            return List.of();
        }
        return workspace.doRead(file, (document, resource) -> {
            TextRange asked = new LineIndex(document.getContents()).range(params.getRange());
            return fixes(resource, asked, cancel).stream().limit(resolving ? MOST : MOST_AT_ONCE).map(fix -> {
                CodeAction action = CodeActions.action(fix, params.getContext().getDiagnostics());
                if (!resolving) {
                    action.setEdit(edit(changes(resource, fix, cancel)));
                }
                return Either.<Command, CodeAction>forRight(action);
            }).toList();
        });
    }

    private List<Either<Command, CodeAction>> wholeFile(URI file, CancelIndicator cancel) {
        return workspace.doRead(file, (document, resource) -> {
            List<FileChange> changes = resource == null ? List.of() : safeChanges(resource, cancel);
            return changes.isEmpty() ? List.of() : List.of(Either.forRight(CodeActions.wholeFile(
                    service(resource, QuickFixes.class).safeTitle(), edit(changes))));
        });
    }

    /** What cures all that can be cured in a file without a thought: spelling and typography. */
    public List<FileChange> safeChanges(XtextResource resource, CancelIndicator cancel) {
        int length = resource.getParseResult().getRootNode().getTotalLength();
        return service(resource, QuickFixes.class)
                .safeChanges(situation(resource, new TextRange(0, length), cancel));
    }

    CodeAction resolve(CodeAction action, CancelIndicator cancel) {
        QuickFix fix = CodeActions.fix(action);
        action.setEdit(workspace.doRead(uris.toEmfUri(fix.file()),
                (document, resource) -> edit(changes(resource, fix, cancel))));
        return action;
    }

    /** What can be renamed at an offset. */
    public Optional<RenameTarget> renameTarget(XtextResource resource, int offset) {
        return service(resource, Rename.class).target(resource, offset);
    }

    /** What it takes to give what stands at an offset another name. */
    public Renaming rename(XtextResource resource, int offset, String newName) {
        return service(resource, Rename.class).rename(resource, offset, newName, dossier(resource));
    }

    Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(URI file, Position position) {
        return workspace.doRead(file, (document, resource) -> {
            LineIndex lines = new LineIndex(document.getContents());
            return renameTarget(resource, lines.asked(position))
                    .map(target -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                    new PrepareRenameResult(lines.range(target.range()), target.name()))).orElse(null);
        });
    }

    /** The edit of a renaming, or why there is none. */
    Either<WorkspaceEdit, String> rename(URI file, RenameParams params) {
        Renaming renaming = workspace.doRead(file, (document, resource) -> rename(resource, new LineIndex(document.getContents()).asked(params.getPosition()),
                params.getNewName()));
        return renaming.refusal().isEmpty() ? Either.forLeft(edit(renaming.files()))
                : Either.forRight(renaming.refusal());
    }

    private WorkspaceEdit edit(List<FileChange> changes) {
        return CodeActions.edit(changes, file -> workspace.doRead(uris.toEmfUri(file),
                (document, resource) -> document.getContents()), file -> workspace.version(uris.toEmfUri(file)),
                client);
    }

    private static <T> T service(XtextResource resource, Class<T> type) {
        return resource.getResourceServiceProvider().get(type);
    }
}
