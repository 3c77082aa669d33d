// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.completion.Completion;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.names.NearestNames;
import org.pacte.dsl.reporting.BlockProperties;
import org.pacte.dsl.reporting.SyntaxMessages;
import org.pacte.dsl.values.Words;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.text.Messages;

/** Fixes of words that the language does not know where they stand: what was meant, or that they go. */
@Singleton
final class WordRemedies implements RemedySource {
    private static final Messages MESSAGES = Messages.beside(WordRemedies.class);
    private static final Set<Proposal.Kind> WORDS =
            Set.of(Proposal.Kind.KEYWORD, Proposal.Kind.SNIPPET, Proposal.Kind.VALUE);
    private static final Pattern APART = Pattern.compile("[\\p{L}\\d]+(?:[ -][\\p{L}\\d]+)*");
    private static final String FOREIGN_MARKS = "“”„‟‘‹›»";
    private static final int MOST = 3;

    private final BlockProperties properties;
    private final Completion completion;
    private final Set<String> keywords;
    private final Locale locale;

    @Inject
    WordRemedies(BlockProperties properties, Completion completion, IGrammarAccess grammar, Locale locale) {
        this.properties = properties;
        this.completion = completion;
        this.keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        this.locale = locale;
    }

    @Override
    public void remedies(Situation situation, Consumer<Remedy> found) {
        List<Issue> there = situation.findingsThere().stream()
                .filter(each -> SyntaxMessages.CODE.equals(each.getCode())).toList();
        there.forEach(issue -> SyntaxEdit.of(issue).ifPresent(edit -> propose(edit, situation, found)));
        // An edit may cure a second finding inside of it, such as that of a closing mark.
        List<SyntaxEdit> cures = situation.findings().stream().flatMap(each -> SyntaxEdit.of(each).stream()).toList();
        if (!there.isEmpty()) {
            ICompositeNode root = situation.resource().getParseResult().getRootNode();
            properties.faults(root).stream().filter(each -> situation.touches(each.node()))
                    .forEach(fault -> propose(fault, situation, found));
            for (INode error : root.getAsTreeIterable()) {
                if (error.getSyntaxErrorMessage() != null && situation.touches(error)
                        && cures.stream().noneMatch(each -> each.concerns(error.getOffset()))) {
                    propose(error, situation, found);
                }
            }
        }
    }

    private void propose(SyntaxEdit edit, Situation situation, Consumer<Remedy> found) {
        String message = edit.issue().getMessage();
        String title = title(edit, situation.text());
        found.accept(new Remedy(SyntaxMessages.CODE, message, title, Scope.FINDING, true,
                () -> change(situation, edit.change())));
        // Nothing tells that two insertions are alike but their words, which says little.
        List<TextChange> alike = edit.change().length() == 0 ? List.of() : situation.findings().stream()
                .flatMap(each -> SyntaxEdit.of(each).stream()).filter(each -> title(each, situation.text()).equals(title))
                .map(SyntaxEdit::change).sorted(Comparator.comparingInt(TextChange::offset).reversed()).toList();
        if (alike.size() > 1) {
            found.accept(new Remedy(SyntaxMessages.CODE, message, MESSAGES.get(locale, "finding.all", title,
                    Integer.toString(alike.size())), Scope.FILE, false,
                    () -> List.of(new FileChange(situation.file(), alike))));
        }
    }

    private String title(SyntaxEdit edit, String text) {
        String before = edit.replaced(text).strip();
        String after = edit.change().text().strip();
        return before.isEmpty() ? MESSAGES.get(locale, "word.add", after)
                : after.isEmpty() ? MESSAGES.get(locale, "word.removeLine", before) : MESSAGES.get(locale, "word.replace", before, after);
    }

    private void propose(BlockProperties.Fault fault, Situation situation, Consumer<Remedy> found) {
        String message = fault.message();
        if (!fault.meant().isEmpty()) {
            found.accept(replacement(fault.node(), fault.meant(), message, true, situation));
        }
        Optional<INode> item = Block.itemAround(fault.node());
        boolean second = fault.meant().isEmpty() && !isStray(fault.node());
        if (item.isPresent()) {
            INode removed = item.get();
            String title = MESSAGES.get(locale, second ? "word.removeSecond" : "word.removeLine", shortened(removed));
            found.accept(new Remedy(SyntaxMessages.CODE, message, title, Scope.FINDING, second,
                    () -> change(situation, new BlockEdits(situation.text()).removeItem(removed).change())));
        }
    }

    private static boolean isStray(INode node) {
        for (INode each = node; each != null; each = each.getParent()) {
            if (each.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Stray")) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(INode node) {
        String line = NodeModelUtils.getTokenText(node).lines().findFirst().orElse("").strip();
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private void propose(INode error, Situation situation, Consumer<Remedy> found) {
        String message = error.getSyntaxErrorMessage().getMessage();
        String word = NodeModelUtils.getTokenText(error).strip();
        if (word.isEmpty()) {
            return;
        }
        List<Remedy> remedies = new ArrayList<>();
        if (Character.isLetter(word.codePointAt(0))) {
            joined(error, situation).ifPresent(change -> remedies.add(new Remedy(SyntaxMessages.CODE, message,
                    MESSAGES.get(locale, "word.replace", situation.text()
                    .substring(change.offset(), change.offset() + change.length()), change.text()), Scope.FINDING,
                    true, () -> change(situation, change))));
            closedList(error).map(list -> values(word, list))
                    .orElseGet(() -> expected(word, error.getOffset(), situation))
                    .forEach(meant -> remedies.add(replacement(error, meant, message, remedies.isEmpty(), situation)));
            if (keywords.contains(word) && remedies.isEmpty() && message.contains("^" + word)) {
                remedies.add(replacement(error, "^" + word, message, true, situation));
            }
            if (word.equals("et")) {
                remedies.add(0, separator(error, message, situation));
            }
        } else {
            sign(error, word, message, situation).ifPresent(remedies::add);
        }
        remedies.forEach(found);
    }

    /** "A et B" is a list: the comma stands at the word before. */
    private Remedy separator(INode error, String message, Situation situation) {
        String text = situation.text();
        int start = error.getOffset();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        TextChange change = new TextChange(start, error.getEndOffset() - start, ",");
        return new Remedy(SyntaxMessages.CODE, message, MESSAGES.get(locale, "word.replace", "et", ","),
                Scope.FINDING, true, () -> change(situation, change));
    }

    private Optional<Remedy> sign(INode error, String word, String message, Situation situation) {
        char first = word.charAt(0);
        if (FOREIGN_MARKS.indexOf(first) >= 0) {
            return Optional.of(marks(error, message, situation));
        }
        if ("\u2212\u2013\u2010\u2011".indexOf(first) >= 0) {
            return Optional.of(replacement(error, "-" + word.substring(1), message, true, situation));
        }
        if (word.equals(".")) {
            return Optional.of(replacement(error, ",", message, true, situation));
        }
        boolean unclosed = (first == '"' || first == '«') && (word.length() == 1
                || word.charAt(word.length() - 1) != (first == '«' ? '»' : '"'));
        if (unclosed) {
            String mark = first == '«' ? " »" : "\"";
            int end = situation.text().indexOf('\n', error.getOffset());
            int at = end < 0 ? situation.text().length() : end;
            return Optional.of(new Remedy(SyntaxMessages.CODE, message, MESSAGES.get(locale, "text.close",
                    mark.strip()), Scope.FINDING, true, () -> change(situation, new TextChange(at, 0, mark))));
        }
        return Optional.empty();
    }

    /** A mark of other languages, with the one that closes the same text. */
    private Remedy marks(INode error, String message, Situation situation) {
        String text = situation.text();
        int start = text.lastIndexOf('\n', error.getOffset()) + 1;
        int end = text.indexOf('\n', error.getOffset());
        List<TextChange> changes = new ArrayList<>();
        for (int at = (end < 0 ? text.length() : end) - 1; at >= start; at--) {
            if (FOREIGN_MARKS.indexOf(text.charAt(at)) >= 0) {
                changes.add(new TextChange(at, 1, "\""));
            }
        }
        // An odd number of marks belongs to several texts, or to none.
        List<TextChange> made = changes.size() % 2 == 0 ? changes : List.of(new TextChange(error.getOffset(), 1, "\""));
        return new Remedy(SyntaxMessages.CODE, message, MESSAGES.get(locale, "word.replace",
                NodeModelUtils.getTokenText(error).strip().substring(0, 1), "\""), Scope.FINDING, true,
                () -> List.of(new FileChange(situation.file(), made)));
    }

    private Remedy replacement(INode node, String meant, String message, boolean preferred, Situation situation) {
        String title = MESSAGES.get(locale, "word.replace", NodeModelUtils.getTokenText(node).strip(), meant);
        boolean elided = situation.text().startsWith("’", node.getEndOffset() - 1)
                || situation.text().startsWith("'", node.getEndOffset() - 1);
        return new Remedy(SyntaxMessages.CODE, message, title, Scope.FINDING, preferred, () -> change(situation,
                new TextChange(node.getOffset(), node.getLength(), elided ? meant + " " : meant)));
    }

    private static List<FileChange> change(Situation situation, TextChange change) {
        return List.of(new FileChange(situation.file(), List.of(change)));
    }

    private static Optional<EEnum> closedList(INode error) {
        for (INode node = error; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                    && GrammarUtil.isDatatypeRule(rule)) {
                if (type(rule).isPresent()) {
                    return type(rule);
                }
            } else if (!(node instanceof ILeafNode)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<EEnum> type(AbstractRule rule) {
        return rule.getType().getClassifier() instanceof EEnum list ? Optional.of(list) : Optional.empty();
    }

    /** The values that a word resembles, or begins. */
    private static List<String> values(String word, EEnum list) {
        List<String> values = Words.writable(list).stream().map(Enumerator::getLiteral).toList();
        List<String> begun = values.stream()
                .filter(each -> Words.folded(each).startsWith(Words.folded(word))
                || Words.folded(each).endsWith("-" + Words.folded(word))).toList();
        List<String> near = NearestNames.of(word, values);
        return Stream.concat(near.stream(), begun.stream()).distinct()
                .filter(Predicate.not(word::equals)).limit(MOST).toList();
    }

    /** The words that may stand there and resemble the one that does. */
    private List<String> expected(String word, int offset, Situation situation) {
        List<String> possible = completion.propose(situation.text(), offset, situation.resource()).stream()
                .filter(each -> WORDS.contains(each.kind())).map(Proposal::label).toList();
        return NearestNames.of(word, possible).stream().filter(Predicate.not(word::equals)).toList();
    }

    /** A value of several words that was written without its hyphens. */
    private static Optional<TextChange> joined(INode error, Situation situation) {
        Matcher words = APART.matcher(situation.text());
        if (!words.find(error.getOffset()) || words.start() != error.getOffset()) {
            return Optional.empty();
        }
        String written = words.group();
        for (int end = written.length(); end > 0; end = written.lastIndexOf(' ', end - 1)) {
            String value = written.substring(0, end).replace(' ', '-');
            if (written.substring(0, end).indexOf(' ') > 0 && isValue(value)) {
                return Optional.of(new TextChange(error.getOffset(), end, value));
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(String word) {
        return ContractPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .anyMatch(list -> Words.writable(list).stream().anyMatch(each -> each.getLiteral().equals(word)));
    }
}
