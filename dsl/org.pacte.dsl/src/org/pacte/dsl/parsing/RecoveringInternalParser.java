// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.pacte.dsl.parser.antlr.internal.InternalPacteParser;
import org.pacte.dsl.parsing.BlockRules.BlockRule;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.model.contract.DossierFile;

/**
 * Goes on after something that cannot stand where it is, so that it does not hide what follows.
 *
 * <ul>
 * <li>In a block, misplaced tokens are skipped, with whole inner blocks, up to the next property of the same block, the
 * next line that begins with a property, or the end of the block. ANTLR would leave the block and take its rest for parts
 * of the block around it.
 * <li>A brace too many is skipped where what follows belongs to the block that it would close.
 * <li>Where a block is only missing its brace, it is left: a declaration that the block around it can hold follows.
 * <li>At the top of a file, tokens are skipped up to the next declaration. ANTLR would drop the rest of the file.
 * <li>A keyword in the place of a name is taken for that name, and a word between a name and its block is skipped.
 * <li>A word that begins a property is neither deleted nor taken for the missing part of the property before it.
 * </ul>
 */
final class RecoveringInternalParser extends InternalPacteParser {
    private static final int LONGEST_HEADER = 30;
    private static final String ELEMENT_RULE = "org.pacte.dsl.Pacte.DossierElement";

    private final PacteGrammarAccess grammar;
    private final BlockRules blocks;
    private final Braces braces;
    private int lastErrorLine;

    RecoveringInternalParser(TokenStream tokens, PacteGrammarAccess grammar, BlockRules blocks) {
        super(tokens, grammar);
        this.grammar = grammar;
        this.blocks = blocks;
        this.braces = new Braces(tokens);
    }

    @Override
    public Object match(IntStream tokens, int wanted, BitSet follow) throws RecognitionException {
        if (state.backtracking == 0 && tokens.LA(1) == wanted && Braces.CLOSE.equals(token(1).getText()) && braces.hasSurplus()) {
            goOnBehindSurplusBraces();
        }
        return super.match(tokens, wanted, follow);
    }

    /** Before what fits into the block that it would close and not into the one around, a brace is too many. */
    private void goOnBehindSurplusBraces() throws RecognitionException {
        final Optional<BlockRule> block = blocks.of(getCurrentNode().getGrammarElement());
        final EObject owner = getCurrentNode().getSemanticElement();
        while (block.isPresent() && owner != null && Braces.CLOSE.equals(token(1).getText()) && braces.hasSurplus()
                && block.get().starts().contains(input.LA(2)) && !startsAround(getCurrentNode().getParent()).contains(input.LA(2))) {
            final int end = input.LA(1);
            braces.removeSurplus();
            report(new SurplusBraceException(input));
            input.consume();
            appendSkippedTokens();
            state.errorRecovery = false;
            properties(block.get(), owner, end);
            if (input.LA(1) != end) {
                finishBlock(block.get(), owner, end);
            }
        }
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream tokens, int wanted, BitSet follow) throws RecognitionException {
        if (state.backtracking > 0) {
            return super.recoverFromMismatchedToken(tokens, wanted, follow);
        }
        if (wanted == Token.EOF && firstElement(getCurrentNode()) instanceof DossierFile file) {
            finishFile(file);
            return getCurrentInputSymbol(tokens);
        }
        if (wanted == RULE_ID && isReservedName() || isHeaderBefore(wanted)) {
            return skipTo(wanted);
        }
        final Optional<BlockRule> block = blocks.of(getCurrentNode().getGrammarElement());
        final EObject owner = getCurrentNode().getSemanticElement();
        if (block.isEmpty() || owner == null || !hasOpenBlock()) {
            return super.recoverFromMismatchedToken(tokens, wanted, follow);
        }
        finishBlock(block.get(), owner, wanted);
        final Object symbol = getCurrentInputSymbol(tokens);
        tokens.consume();
        return symbol;
    }

    @Override
    public boolean mismatchIsMissingToken(IntStream tokens, BitSet follow) {
        return !startsAround().contains(tokens.LA(1)) && super.mismatchIsMissingToken(tokens, follow);
    }

    @Override
    public boolean mismatchIsUnwantedToken(IntStream tokens, int wanted) {
        return !startsAround().contains(tokens.LA(1)) && super.mismatchIsUnwantedToken(tokens, wanted);
    }

    /** Of other properties the model can lose the first value; a part of the model must not float beside it. */
    @Override
    protected void set(EObject owner, String feature, Object value, String rule) {
        if (value instanceof EObject && owner.eClass().getEStructuralFeature(feature) instanceof EReference part && part.isContainment()
                && owner.eIsSet(part)) {
            final INode before = getCurrentNode().getPreviousSibling();
            report(new DoubledPropertyException(firstWord(before == null ? getCurrentNode() : before), input));
            appendError(getCurrentNode());
            state.errorRecovery = false;
        }
        super.set(owner, feature, value, rule);
    }

    /** A value that could not be read is no value: lists hold none of them. */
    @Override
    protected void add(EObject owner, String feature, Object value, String rule) {
        super.add(owner, feature, value, rule);
        if (owner.eGet(owner.eClass().getEStructuralFeature(feature)) instanceof List<?> values && !values.isEmpty()
                && values.getLast() == null) {
            values.removeLast();
        }
    }

    private static String firstWord(INode node) {
        for (final ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return node.getText();
    }

    @Override
    public void recover(IntStream tokens, RecognitionException cause) {
        lastErrorLine = cause.line;
        if (cause instanceof UnclosedBlockException) {
            // Each block that is left meets the same word: that is no standstill.
            state.lastErrorIndex = -1;
        }
        super.recover(tokens, cause);
    }

    @Override
    public void consumeUntil(IntStream tokens, BitSet end) {
        while (tokens.LA(1) != Token.EOF && !end.member(tokens.LA(1))) {
            braces.consume();
        }
    }

    /** Parses the rest of a file, each misplaced part reported once. */
    private void finishFile(DossierFile file) throws RecognitionException {
        while (input.LA(1) != Token.EOF) {
            report(new MismatchedTokenException(Token.EOF, input));
            skipWhile(() -> !isDeclarationOfFile());
            while (isDeclarationOfFile()) {
                newCompositeNode(grammar.getDossierFileAccess().getElementsDossierElementParserRuleCall_1_0_0());
                pushFollow(follow(blocks.fileStarts(), Token.EOR_TOKEN_TYPE));
                final EObject element = ruleDossierElement();
                state._fsp--;
                add(file, "elements", element, ELEMENT_RULE);
                afterParserOrEnumRuleCall();
            }
        }
    }

    private static EObject firstElement(ICompositeNode node) {
        for (final INode each : node.getAsTreeIterable()) {
            if (each.hasDirectSemanticElement()) {
                return each.getSemanticElement();
            }
        }
        return null;
    }

    /** Parses the rest of a block, each misplaced part reported once, up to its closing brace. */
    private void finishBlock(BlockRule block, EObject owner, int end) throws RecognitionException {
        while (input.LA(1) != end) {
            if (isDeclaration(startsOutside())) {
                throw new UnclosedBlockException(end, input);
            }
            if (input.LA(1) == Token.EOF) {
                throw new MismatchedTokenException(end, input);
            }
            if (!isRestOfFaultyLine()) {
                report(new MismatchedTokenException(end, input));
            }
            skipWhile(() -> !endsSkipping(block));
            properties(block, owner, end);
        }
    }

    private void properties(BlockRule block, EObject owner, int end) throws RecognitionException {
        while (block.starts().contains(input.LA(1))) {
            newCompositeNode(block.properties());
            pushFollow(follow(block.starts(), end));
            property(block.name(), owner);
            state._fsp--;
            afterParserOrEnumRuleCall();
        }
    }

    /** What the rules called from here may find behind them, when they look for a place to go on. */
    private static BitSet follow(Set<Integer> starts, int end) {
        final BitSet follow = new BitSet();
        starts.forEach(follow::add);
        follow.add(end);
        return follow;
    }

    /** One message a line is enough to read the line again. */
    @Override
    public void reportError(RecognitionException fault) {
        lastErrorLine = fault.line;
        super.reportError(fault);
    }

    private void report(RecognitionException fault) {
        state.errorRecovery = false;
        reportError(fault);
    }

    /** Skips at least one token, and inner blocks whole. */
    private void skipWhile(BooleanSupplier goOn) {
        do {
            braces.consume();
        } while (input.LA(1) != Token.EOF && goOn.getAsBoolean());
        appendSkippedTokens();
        state.errorRecovery = false;
    }

    /** A line that is faulty already tells nothing more. */
    private boolean isRestOfFaultyLine() {
        return token(1).getLine() == lastErrorLine || !startsLine() && endsWithStray(getCurrentNode());
    }

    private boolean endsWithStray(ICompositeNode block) {
        INode last = block.getLastChild();
        while (last instanceof ICompositeNode composite && !isStray(last)) {
            last = composite.getLastChild();
        }
        return isStray(last);
    }

    private boolean isStray(INode node) {
        return node != null && node.getGrammarElement() instanceof RuleCall call && call.getRule() == grammar.getStrayRule();
    }

    private boolean endsSkipping(BlockRule block) {
        return block.starts().contains(input.LA(1)) || Braces.CLOSE.equals(token(1).getText())
                || startsLine() && (blocks.allStarts().contains(input.LA(1)) || input.LA(1) == RULE_ID && !",".equals(input.LT(-1).getText()));
    }

    /** A keyword with what only follows a name. */
    private boolean isReservedName() {
        return input.LA(1) != Token.EOF && Character.isLetter(token(1).getText().codePointAt(0)) && opensBlockOrTitle(2);
    }

    /** Tells whether the wanted brace stands a little further on the same line, as in: axe sécurité Sécurité publique { */
    private boolean isHeaderBefore(int wanted) {
        if (!"'{'".equals(getTokenNames()[wanted])) {
            return false;
        }
        final int line = token(1).getLine();
        int ahead = 1;
        while (ahead < LONGEST_HEADER && input.LA(ahead) != Token.EOF && input.LA(ahead) != wanted && token(ahead).getLine() == line) {
            ahead++;
        }
        return input.LA(ahead) == wanted && token(ahead).getLine() == line;
    }

    private Object skipTo(int wanted) {
        report(new MismatchedTokenException(wanted, input));
        final Object symbol;
        if (wanted == RULE_ID) {
            symbol = getCurrentInputSymbol(input);
        } else {
            while (input.LA(1) != wanted) {
                input.consume();
            }
            symbol = getCurrentInputSymbol(input);
        }
        input.consume();
        state.errorRecovery = false;
        return symbol;
    }

    /** Outside of blocks, a line that begins with the word of a declaration and a name is one. */
    private boolean isDeclarationOfFile() {
        final boolean starts = startsLine() && input.LA(2) == RULE_ID && blocks.fileStarts().contains(input.LA(1));
        return starts || isDeclaration(blocks.fileStarts());
    }

    /** A word that begins a declaration, with its name or its block. */
    private boolean isDeclaration(Set<Integer> starts) {
        return starts.contains(input.LA(1))
                && (Braces.OPEN.equals(token(2).getText()) || input.LA(2) == RULE_ID && opensBlockOrTitle(3));
    }

    private boolean opensBlockOrTitle(int ahead) {
        return input.LA(ahead) == RULE_STRING || input.LA(ahead) == RULE_QUOTED || Braces.OPEN.equals(token(ahead).getText());
    }

    /** What can stand in the blocks around the current one. */
    private Set<Integer> startsOutside() {
        final Set<Integer> starts = new HashSet<>(blocks.fileStarts());
        for (INode node = getCurrentNode().getParent(); node != null; node = node.getParent()) {
            blocks.of(node.getGrammarElement()).ifPresent(block -> starts.addAll(block.starts()));
        }
        return starts;
    }

    /** What can stand in the innermost block. */
    private Set<Integer> startsAround() {
        return startsAround(getCurrentNode());
    }

    private Set<Integer> startsAround(INode inner) {
        for (INode node = inner; node != null; node = node.getParent()) {
            final Optional<BlockRule> block = blocks.of(node.getGrammarElement());
            if (block.isPresent()) {
                return block.get().starts();
            }
        }
        return blocks.fileStarts();
    }

    private boolean startsLine() {
        final Token before = input.LT(-1);
        return before == null || before.getLine() < token(1).getLine();
    }

    private Token token(int ahead) {
        return input.LT(ahead);
    }

    private boolean hasOpenBlock() {
        int open = 0;
        for (final var child : getCurrentNode().getChildren()) {
            open += Braces.OPEN.equals(child.getText()) ? 1 : 0;
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
            case "ProgressReportProperty" -> ruleProgressReportProperty(owner);
            case "DecisionProperty" -> ruleDecisionProperty(owner);
            case "MeetingProperty" -> ruleMeetingProperty(owner);
            case "AmendmentProperty" -> ruleAmendmentProperty(owner);
            default -> throw new IllegalStateException(fragment);
        }
    }
}
