// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.model.text.Messages;

/** Keywords, with what must follow them, and the blocks they open. */
@Singleton
final class KeywordSource implements Source {
    private static final Messages MESSAGES = Messages.beside(KeywordSource.class);
    private static final String STATEMENT = "Statement";

    private final Blocks blocks;
    private final Documentation documentation;
    private final Locale locale;

    @Inject
    KeywordSource(Blocks blocks, Documentation documentation, Locale locale) {
        this.blocks = blocks;
        this.documentation = documentation;
        this.locale = locale;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        if (expected instanceof Keyword keyword && GrammarWords.isWord(keyword) && !GrammarWords.isPartOfValue(keyword)
                && !beginsQuantity(keyword)
                && !standsAlready(keyword, place)) {
            found.accept(candidate(keyword, place).documented(() -> documentation.of(keyword)));
        }
    }

    private Candidate candidate(Keyword keyword, Place place) {
        int rank = place.startsLine() && place.model() != null && !isThere(keyword, place)
                ? Wanted.rank(place.model().eClass().getName(), keyword.getValue())
                : Wanted.NOT;
        int order = rank == Wanted.NOT ? Wanted.NOT + place.expected().indexOf(keyword) : rank;
        String wish = rank == Wanted.NOT ? "" : MESSAGES.get(locale, "wanted",
                Wanted.rule(place.model().eClass().getName(), keyword.getValue()));
        Optional<Template> block = place.startsLine()
                ? blocks.template(GrammarUtil.containingRule(keyword).getName(), place)
                : Optional.empty();
        if (block.isPresent() && GrammarWords.beginsRule(keyword)) {
            String detail = blocks.detail(block.get());
            return Candidate.of(Kind.SNIPPET, keyword.getValue(), wish.isEmpty() ? detail : detail + ", " + wish,
                    block.get(), order);
        }
        String phrase = GrammarWords.phrase(keyword);
        return Candidate.of(Kind.KEYWORD, phrase, wish,
                Template.plain(GrammarWords.isFollowed(keyword) ? phrase + " " : phrase), order);
    }

    /** The forms of quantities are proposed as a whole. */
    private static boolean beginsQuantity(Keyword keyword) {
        return GrammarUtil.containingRule(keyword).getName().endsWith(STATEMENT) && GrammarWords.beginsRule(keyword);
    }

    /** Tells whether a keyword begins a property that may stand once and stands already in the block. */
    private static boolean standsAlready(Keyword keyword, Place place) {
        if (place.model() == null) {
            return false;
        }
        if (GrammarWords.beginsRule(keyword)) {
            return owners(keyword, place.model()).filter(owner -> !GrammarUtil.isMultipleAssignment(owner))
                    .anyMatch(owner -> isFilled(owner, place));
        }
        List<Assignment> branch = GrammarWords.branch(keyword);
        return branch.stream().noneMatch(GrammarUtil::isMultipleAssignment) && branch.stream()
                .anyMatch(each -> isFilled(each, place));
    }

    /** Tells whether what a keyword begins stands in the block, once at least. */
    private static boolean isThere(Keyword keyword, Place place) {
        Stream<Assignment> properties = GrammarWords.beginsRule(keyword) ? owners(keyword, place.model())
                : GrammarWords.branch(keyword).stream();
        return properties.anyMatch(each -> isFilled(each, place));
    }

    /** The properties of the block around that hold elements which a keyword begins, as the diagnosis. */
    private static Stream<Assignment> owners(Keyword keyword, EObject model) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        return GrammarUtil.allParserRules(GrammarUtil.getGrammar(keyword)).stream()
                .filter(each -> each.getType().getClassifier() == model.eClass())
                .flatMap(each -> GrammarUtil.containedAssignments(each).stream())
                .filter(each -> each.getTerminal() instanceof RuleCall call && call.getRule() == rule);
    }

    private static boolean isFilled(Assignment assignment, Place place) {
        EStructuralFeature feature = place.model().eClass().getEStructuralFeature(assignment.getFeature());
        int start = place.offset();
        int end = start + place.typed().length();
        // A value that touches the place belongs to the property that is being typed.
        return feature != null && NodeModelUtils.findNodesForFeature(place.model(), feature).stream()
                .anyMatch(node -> node.getEndOffset() < start || node.getOffset() > end + 1);
    }
}
