// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/** Keywords, with what must follow them, and the blocks they open. */
@Singleton
final class KeywordSource implements Source {
    private static final String STATEMENT = "Statement";

    private final Blocks blocks;
    private final Documentation documentation;

    @Inject
    KeywordSource(Blocks blocks, Documentation documentation) {
        this.blocks = blocks;
        this.documentation = documentation;
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
        int order = place.expected().indexOf(keyword);
        Optional<Template> block = place.startsLine() ? blocks.template(GrammarUtil.containingRule(keyword).getName())
                : Optional.empty();
        if (block.isPresent() && GrammarWords.beginsRule(keyword)) {
            return Candidate.of(Kind.SNIPPET, keyword.getValue(), blocks.detail(), block.get(), order);
        }
        String phrase = GrammarWords.phrase(keyword);
        return Candidate.of(Kind.KEYWORD, phrase, "",
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
            return ownerOf(keyword, place.model()).map(owner -> isFilled(owner, place)).orElse(false);
        }
        List<Assignment> branch = GrammarWords.branch(keyword);
        return branch.stream().noneMatch(GrammarUtil::isMultipleAssignment) && branch.stream()
                .anyMatch(each -> isFilled(each, place));
    }

    /** The property of the block around that holds the one element which a keyword begins, as the diagnosis. */
    private static Optional<Assignment> ownerOf(Keyword keyword, EObject model) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        return GrammarUtil.allParserRules(GrammarUtil.getGrammar(keyword)).stream()
                .filter(each -> each.getType().getClassifier() == model.eClass())
                .flatMap(each -> GrammarUtil.containedAssignments(each).stream())
                .filter(each -> each.getTerminal() instanceof RuleCall call && call.getRule() == rule
                && !GrammarUtil.isMultipleAssignment(each))
                .findFirst();
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
