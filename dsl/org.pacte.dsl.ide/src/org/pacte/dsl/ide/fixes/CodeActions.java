// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.gson.Gson;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;

/** Quick fixes and their changes in the terms of the language server protocol. */
public final class CodeActions {
    private static final Gson JSON = new Gson();

    private CodeActions() {
    }

    /** What the server offers. */
    public static CodeActionOptions options() {
        CodeActionOptions options = new CodeActionOptions(List.of(CodeActionKind.QuickFix));
        options.setResolveProvider(true);
        return options;
    }

    /**
     * A code action whose changes are still to be asked for.
     *
     * @param shown the diagnostics that the client has named
     */
    public static CodeAction action(QuickFix fix, List<Diagnostic> shown) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setIsPreferred(fix.preferred() ? Boolean.TRUE : null);
        List<Diagnostic> cured = shown.stream().filter(each -> fix.message().equals(message(each))).toList();
        action.setDiagnostics(cured.isEmpty() ? null : cured);
        action.setData(JSON.toJsonTree(new Data(fix)));
        return action;
    }

    /** The fix that an action stands for, as the client sends it back. */
    public static QuickFix fix(CodeAction action) {
        return JSON.fromJson(JSON.toJsonTree(action.getData()), Data.class).fix();
    }

    /**
     * The changes of some files as one edit.
     *
     * @param texts the texts that the changes count in
     * @param version the version of an open document, negative for a file that is not open
     * @param versioned whether the client understands versioned edits
     */
    public static WorkspaceEdit edit(List<FileChange> changes, Function<URI, String> texts, ToIntFunction<URI> version,
            boolean versioned) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        List<Either<TextDocumentEdit, ResourceOperation>> documents = new ArrayList<>();
        for (FileChange file : changes) {
            LineIndex lines = new LineIndex(texts.apply(file.file()));
            // Of several edits at one place, the protocol counts the first as the first in the text.
            List<TextEdit> edits = file.changes().reversed().stream()
                    .map(each -> new TextEdit(lines.range(new TextRange(each.offset(), each.length())), each.text()))
                    .toList();
            int known = version.applyAsInt(file.file());
            String name = file.file().toString();
            byFile.put(name, edits);
            documents.add(Either.forLeft(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(name, known < 0 ? null : Integer.valueOf(known)),
                    edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList())));
        }
        return versioned ? new WorkspaceEdit(documents) : new WorkspaceEdit(byFile);
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage() == null ? "" : diagnostic.getMessage().getLeft();
    }

    /** A fix as JSON. */
    private record Data(String file, int offset, int length, String rule, String message, String title,
            QuickFix.Scope scope) {
        Data(QuickFix fix) {
            this(fix.file().toString(), fix.asked().offset(), fix.asked().length(), fix.rule(), fix.message(),
                    fix.title(), fix.scope());
        }

        QuickFix fix() {
            return new QuickFix(URI.create(file), new TextRange(offset, length), rule, message, title, scope, false);
        }
    }
}
