// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.completion.Documentation;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.model.contract.NamedElement;

/** Says what is known of a word: the findings there, then the element it names or what the keyword means. */
@Singleton
public class HoverContents implements IHoverService {
    private static final int EXPLANATION = 0;
    private static final int FIX = 1;

    private final EObjectAtOffsetHelper elements;
    private final RunningRequest request;
    private final Cards cards;
    private final Documentation documentation;
    private final ValueMeanings values;

    @Inject
    HoverContents(RunningRequest request, EObjectAtOffsetHelper elements, Cards cards, Documentation documentation, ValueMeanings values) {
        this.request = request;
        this.elements = elements;
        this.cards = cards;
        this.documentation = documentation;
        this.values = values;
    }

    /** What is known of the text at an offset; {@code null} where there is nothing to say. */
    public Hover hover(XtextResource resource, int offset, List<Issue> findings) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Issue finding : findings) {
            request.goOn();
            if (finding.getOffset() != null && new TextRange(finding.getOffset(), finding.getLength())
                    .contains(offset)) {
                append(text, explained(finding));
            }
        }
        request.goOn();
        if (!leaf.isHidden()) {
            append(text, meaning(resource, leaf, offset));
        }
        return text.isEmpty() ? null : new Hover(new TextRange(leaf.getOffset(), leaf.getLength()), text.toString());
    }

    private static void append(StringBuilder text, String paragraph) {
        if (!paragraph.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n---\n\n").append(paragraph);
        }
    }

    private static String explained(Issue finding) {
        StringBuilder text = new StringBuilder("**").append(Markdown.escaped(finding.getMessage())).append("**");
        for (int part : new int[] {EXPLANATION, FIX}) {
            if (finding.getData() != null && part < finding.getData()
                    .length && finding.getData()[part] != null && !finding.getData()[part].isEmpty()) {
                text.append("\n\n").append(part == FIX ? "→ " : "").append(Markdown.escaped(finding.getData()[part]));
            }
        }
        return text.toString();
    }

    private String meaning(XtextResource resource, ILeafNode leaf, int offset) {
        EObject element = elements.getElementWithNameAt(resource, offset);
        if (element instanceof NamedElement named && !named.eIsProxy()) {
            return cards.card(named);
        }
        Optional<EEnum> list = closedList(leaf);
        if (list.isPresent()) {
            return documentation.of(list.get(), leaf.getText());
        }
        String value = values.of(leaf);
        if (!value.isEmpty()) {
            return value;
        }
        return leaf.getGrammarElement() instanceof Keyword keyword ? documentation.of(keyword) : "";
    }

    /** The closed list whose value a word is. */
    private static Optional<EEnum> closedList(ILeafNode leaf) {
        for (ICompositeNode node = leaf.getParent(); node != null
                && node.getGrammarElement() instanceof RuleCall call; node = node.getParent()) {
            AbstractRule rule = call.getRule();
            if (!(rule instanceof ParserRule parser) || !GrammarUtil.isDatatypeRule(parser)) {
                break;
            }
            if (rule.getType().getClassifier() instanceof EEnum list) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    @Override
    public org.eclipse.lsp4j.Hover hover(Document document, XtextResource resource, HoverParams params,
            CancelIndicator cancelIndicator) {
        LineIndex lines = new LineIndex(document.getContents());
        Hover hover = hover(resource, lines.offset(params.getPosition()), List.of());
        return hover == null ? null : encode(hover, lines);
    }

    /** The same in the protocol's terms. */
    public static org.eclipse.lsp4j.Hover encode(Hover hover, LineIndex lines) {
        return new org.eclipse.lsp4j.Hover(new MarkupContent(MarkupKind.MARKDOWN, hover.markdown()),
                lines.range(hover.range()));
    }
}
