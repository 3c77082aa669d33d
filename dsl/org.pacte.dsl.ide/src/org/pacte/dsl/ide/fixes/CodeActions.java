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
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pacte.checks.Fix;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.dsl.ide.text.SnippetSyntax;

/** Quick fixes and their changes in the terms of the language server protocol. */
public final class CodeActions {
    private static final Gson JSON = new Gson();

    private static final Pattern BLANK = Pattern.compile(Pattern.quote(Fix.BLANK));

    /**
     * What a client of the protocol understands.
     *
     * @param versioned edits that name the version of the document
     * @param snippets edits with places to fill in, which are versioned
     */
    public record Client(boolean versioned, boolean snippets) {
    }

    private CodeActions() {
    }

    /** What the server offers. */
    public static CodeActionOptions options() {
        CodeActionOptions options = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll));
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

    /** An action that makes changes of the whole file at once. */
    public static CodeAction wholeFile(String title, WorkspaceEdit edit) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.SourceFixAll);
        action.setEdit(edit);
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
     * @param client what the client understands
     */
    public static WorkspaceEdit edit(List<FileChange> changes, Function<URI, String> texts, ToIntFunction<URI> version,
            Client client) {
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
                    edits.stream().map(each -> client.snippets() ? withPlaces(each)
                    : Either.<TextEdit, SnippetTextEdit>forLeft(each)).toList())));
        }
        return client.versioned() ? new WorkspaceEdit(documents) : new WorkspaceEdit(byFile);
    }

    /** What the author is to write becomes a place of a snippet. */
    private static Either<TextEdit, SnippetTextEdit> withPlaces(TextEdit edit) {
        List<TextRange> places = BLANK.matcher(edit.getNewText()).results()
                .map(each -> new TextRange(each.start(), each.end() - each.start())).toList();
        return places.isEmpty() ? Either.forLeft(edit) : Either.forRight(new SnippetTextEdit(edit.getRange(),
                new StringValue(StringValueKind.SNIPPET, SnippetSyntax.of(edit.getNewText(), places))));
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
