// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.TextChange;

/** Proposes what may stand at a place of a text, the best first. */
@Singleton
public class Completion {
    private static final int MOST = 300;

    private final Provider<BlockContexts> factories;
    private final ExecutorService executor;
    private final RunningRequest request;
    private final List<Source> sources;

    /** A candidate and how well it matches. */
    private record Match(Candidate candidate, Place place, int quality, int source) {
        static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::quality)
                .thenComparingInt(Match::source)
                .thenComparingInt(match -> match.candidate().order());
    }

    @Inject
    Completion(Provider<BlockContexts> factories, ExecutorService executor, RunningRequest request, ValueSource values,
            ReferenceSource references, TimeSource times,
            QuantitySource quantities, RuleSource rules, TextSource texts, KeywordSource keywords) {
        this.factories = factories;
        this.executor = executor;
        this.request = request;
        this.sources = List.of(values, references, times, quantities, rules, texts, keywords);
    }

    /** The proposals at an offset; the text is the resource's. None inside texts and comments. */
    public List<Proposal> propose(String text, int offset, XtextResource resource) {
        if (offset < 0 || offset > text.length() || resource.getParseResult() == null
                || Quotation.contains(text, offset, resource)) {
            return List.of();
        }
        Map<String, Match> matches = new LinkedHashMap<>();
        ContentAssistContext[] contexts = contexts(text, offset, resource);
        for (ContentAssistContext context : contexts) {
            if (!context.getPrefix().isEmpty() || !touchesWord(text, offset)) {
                collect(place(context, text, resource), matches);
            }
        }
        if (contexts.length == 0) {
            valueUnderWay(text, offset, resource).ifPresent(place -> collect(place, matches));
        }
        List<Match> best = matches.values().stream().sorted(Match.BEST_FIRST).limit(MOST).toList();
        String indent = indent(text, offset);
        List<Proposal> proposals = new ArrayList<>();
        for (Match match : best) {
            proposals.add(proposal(match, text, indent, proposals.size()));
        }
        return proposals;
    }

    private ContentAssistContext[] contexts(String text, int offset, XtextResource resource) {
        BlockContexts factory = factories.get();
        factory.setPool(executor);
        return factory.create(text, new TextRegion(offset, 0), offset, resource);
    }

    private static Place place(ContentAssistContext context, String text, XtextResource resource) {
        // Words that nobody expects are read as one: only those of the last line are what is being typed.
        String typed = context.getPrefix().substring(context.getPrefix().lastIndexOf('\n') + 1).stripLeading();
        int offset = context.getOffset() - typed.length();
        return new Place(resource, typed, offset, context.getCurrentModel(), context.getFirstSetGrammarElements(),
                text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank());
    }

    /** The value of several words whose first ones are written, as "avant" of a deadline; it is proposed as a whole. */
    private static Optional<Place> valueUnderWay(String text, int offset, XtextResource resource) {
        int last = offset;
        while (last > 0 && text.charAt(last - 1) == ' ') {
            last--;
        }
        INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), last - 1);
        while (node != null && node.getGrammarElement() != null
                && GrammarUtil.containingRule(node.getGrammarElement()) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule)) {
            node = node.getParent();
        }
        if (node == null || node.getGrammarElement() == null || node.getOffset() >= offset) {
            return Optional.empty();
        }
        Assignment property = GrammarUtil.containingAssignment(node.getGrammarElement());
        return property == null ? Optional.empty()
                : Optional.of(new Place(resource, text.substring(node.getOffset(), offset), node.getOffset(),
                NodeModelUtils.findActualSemanticObjectFor(node), List.of(property), false));
    }

    private void collect(Place place, Map<String, Match> matches) {
        for (AbstractElement expected : place.expected()) {
            request.goOn();
            for (int i = 0; i < sources.size(); i++) {
                int source = i;
                sources.get(i).propose(expected, place, candidate -> {
                    request.goOn();
                    int quality = Matching.quality(place.typed(), candidate.names());
                    if (quality != Matching.NONE) {
                        matches.putIfAbsent(candidate.label(), new Match(candidate, place, quality, source));
                    }
                });
            }
        }
    }

    private static Proposal proposal(Match match, String text, String indent, int rank) {
        Candidate candidate = match.candidate();
        Place place = match.place();
        Template template = candidate.template().indented(indent);
        int end = place.offset() + place.typed().length();
        String inserted = template.text();
        if (inserted.endsWith(" ") && end < text.length() && text.charAt(end) == ' ') {
            inserted = inserted.substring(0, inserted.length() - 1);
        }
        // A client compares this with what is typed: by accent and inside words only we can.
        String filter = match.quality() == 0 ? candidate.label() : place.typed();
        return new Proposal(candidate.label(), candidate.detail(), candidate.documentation().get(), candidate.kind(),
                new TextChange(place.offset(), place.typed().length(), inserted), template.places(), filter, rank);
    }

    private static boolean touchesWord(String text, int offset) {
        if (offset == 0) {
            return false;
        }
        char before = text.charAt(offset - 1);
        return Character.isLetterOrDigit(before) || before == '_' || before == '-' || before == '.' || before == '^';
    }

    private static String indent(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
