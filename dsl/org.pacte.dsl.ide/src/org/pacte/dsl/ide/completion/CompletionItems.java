// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.dsl.ide.text.SnippetSyntax;

/** The proposals as the language server protocol's completion items. */
@Singleton
public class CompletionItems extends ContentAssistService {
    @Inject
    private Completion completion;

    @Override
    public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params,
            CancelIndicator cancelIndicator) {
        LineIndex lines = new LineIndex(document.getContents());
        int offset = lines.asked(params.getPosition());
        List<Proposal> proposals = completion.propose(document.getContents(), offset, resource);
        // Typing on may bring what matched nothing so far: the client is to ask again.
        return new CompletionList(true, proposals.stream().map(each -> encode(each, lines)).toList());
    }

    private static CompletionItem encode(Proposal proposal, LineIndex lines) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        boolean isPlain = proposal.placeholders().isEmpty();
        String text = proposal.change().text();
        TextRange replaced = new TextRange(proposal.change().offset(), proposal.change().length());
        item.setTextEdit(Either.forLeft(new TextEdit(lines.range(replaced), isPlain ? text : SnippetSyntax.of(text, proposal.placeholders()))));
        item.setInsertTextFormat(isPlain ? InsertTextFormat.PlainText : InsertTextFormat.Snippet);
        item.setInsertTextMode(InsertTextMode.AsIs);
        item.setFilterText(proposal.filter());
        item.setSortText("%05d".formatted(proposal.rank()));
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case SNIPPET -> CompletionItemKind.Snippet;
            case VALUE -> CompletionItemKind.EnumMember;
            case REFERENCE -> CompletionItemKind.Reference;
            case DATE -> CompletionItemKind.Event;
            case UNIT -> CompletionItemKind.Unit;
            case TEXT -> CompletionItemKind.Text;
        };
    }
}
