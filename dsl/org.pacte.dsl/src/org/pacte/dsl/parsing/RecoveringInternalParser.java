// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import java.util.Optional;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.pacte.dsl.parser.antlr.internal.InternalPacteParser;
import org.pacte.dsl.parsing.BlockRules.BlockRule;
import org.pacte.dsl.services.PacteGrammarAccess;

/**
 * Goes on in a block after something that cannot stand in it.
 *
 * <p>ANTLR leaves the rule of the block and takes its rest for parts of the block around it, so that one misplaced word
 * hides all that follows. Here the misplaced tokens are reported and skipped, with whole inner blocks, up to the next
 * property of the same block or its end.
 */
final class RecoveringInternalParser extends InternalPacteParser {
    private static final String OPEN = "{";
    private static final String CLOSE = "}";

    private final BlockRules blocks;

    RecoveringInternalParser(TokenStream tokens, PacteGrammarAccess grammar, BlockRules blocks) {
        super(tokens, grammar);
        this.blocks = blocks;
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream tokens, int wanted, BitSet follow) throws RecognitionException {
        try {
            return super.recoverFromMismatchedToken(tokens, wanted, follow);
        } catch (final MismatchedTokenException e) {
            final Optional<BlockRule> block = state.backtracking == 0 ? blocks.of(getCurrentNode().getGrammarElement()) : Optional.empty();
            final EObject owner = getCurrentNode().getSemanticElement();
            if (block.isEmpty() || owner == null || !hasOpenBlock()) {
                throw e;
            }
            finish(block.get(), owner, wanted, e);
            if (tokens.LA(1) != wanted) {
                throw e;
            }
            final Object symbol = getCurrentInputSymbol(tokens);
            tokens.consume();
            return symbol;
        }
    }

    /** Parses the rest of a block, each misplaced part reported once. */
    private void finish(BlockRule block, EObject owner, int end, MismatchedTokenException first) throws RecognitionException {
        MismatchedTokenException fault = first;
        while (input.LA(1) != end && input.LA(1) != Token.EOF) {
            state.errorRecovery = false;
            reportError(fault);
            skipMisplaced(block);
            appendSkippedTokens();
            state.errorRecovery = false;
            while (block.starts().contains(input.LA(1))) {
                newCompositeNode(block.properties());
                property(block.name(), owner);
                afterParserOrEnumRuleCall();
            }
            fault = new MismatchedTokenException(end, input);
        }
    }

    /** Skips at least one token, and inner blocks whole. */
    private void skipMisplaced(BlockRule block) {
        int depth = 0;
        do {
            final String token = ((TokenStream) input).LT(1).getText();
            if (OPEN.equals(token)) {
                depth++;
            } else if (CLOSE.equals(token)) {
                depth--;
            }
            input.consume();
        } while (input.LA(1) != Token.EOF && (depth > 0 || !endsSkipping(block)));
    }

    private boolean endsSkipping(BlockRule block) {
        return block.starts().contains(input.LA(1)) || CLOSE.equals(((TokenStream) input).LT(1).getText());
    }

    private boolean hasOpenBlock() {
        int open = 0;
        for (final var child : getCurrentNode().getChildren()) {
            open += OPEN.equals(child.getText()) ? 1 : 0;
        }
        return open == 1;
    }

    private void property(String fragment, EObject owner) throws RecognitionException {
        switch (fragment) {
            case "OrganizationProperty" -> ruleOrganizationProperty(owner);
            case "ServiceProperty" -> ruleServiceProperty(owner);
            case "TerritoryProperty" -> ruleTerritoryProperty(owner);
            case "ProgrammeProperty" -> ruleProgrammeProperty(owner);
            case "AgreementProperty" -> ruleAgreementProperty(owner);
            case "BodyProperty" -> ruleBodyProperty(owner);
            case "ReferenceTextProperty" -> ruleReferenceTextProperty(owner);
            case "ContractProperty" -> ruleContractProperty(owner);
            case "DiagnosisProperty" -> ruleDiagnosisProperty(owner);
            case "DiagnosisFindingProperty" -> ruleDiagnosisFindingProperty(owner);
            case "AxisProperty" -> ruleAxisProperty(owner);
            case "ObjectiveProperty" -> ruleObjectiveProperty(owner);
            case "CommitmentProperty" -> ruleCommitmentProperty(owner);
            case "ConditionProperty" -> ruleConditionProperty(owner);
            case "SourceProperty" -> ruleSourceProperty(owner);
            case "IndicatorProperty" -> ruleIndicatorProperty(owner);
            case "ActionProperty" -> ruleActionProperty(owner);
            default -> throw new IllegalStateException(fragment);
        }
    }
}
