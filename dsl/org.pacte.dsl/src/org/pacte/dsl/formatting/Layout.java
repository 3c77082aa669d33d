// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Walks over a file's tokens once and says what stands between them; it knows the column at which it is. */
final class Layout {
    private static final int WIDTH = 110;
    private static final String INDENT = "  ";
    private static final int CONTINUATION = 2;
    /** Some editors want it at the start of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> NOTHING_BEFORE = Set.of(",", ".");
    private static final Set<String> NOTHING_AFTER = Set.of(".", "+", "-");
    private static final Pattern LONG_NUMERAL = Pattern.compile("(?<![\\p{L}\\d_,/-])\\d{5,}");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern SPACES_AROUND_POINT = Pattern.compile(" ?\\. ?");
    private static final Pattern GROUP_SPACE = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private final ItemStarts starts;
    private final String lineEnd;
    /** The open blocks, innermost first; true for a block on one line. */
    private final Deque<Boolean> blocks = new ArrayDeque<>();
    private int column;

    /** A layout with the line ends of the file, since another system's would change every line. */
    Layout(ItemStarts starts, String lineEnd) {
        this.starts = starts;
        this.lineEnd = lineEnd;
    }

    /** The token as it shall stand: large numbers get no-break spaces between groups of three digits. */
    String token(ISemanticRegion token) {
        final String laidOut = laidOut(token);
        switch (laidOut) {
            case "{" -> blocks.push(fitsOnLine(token));
            case "}" -> blocks.poll();
            default -> {
                // other tokens open and close nothing
            }
        }
        advance(laidOut);
        return laidOut;
    }

    private static String laidOut(ISemanticRegion token) {
        final String text = token.getText();
        return isQuoted(text) || isStray(token) ? text : withGroups(singleSpaced(text));
    }

    /** What shall stand between two tokens, comments included. */
    String gap(IHiddenRegion gap) {
        final ISemanticRegion before = gap.getPreviousSemanticRegion();
        final ISemanticRegion after = gap.getNextSemanticRegion();
        final StringBuilder text = new StringBuilder();
        int lines = 0;
        boolean broken = before == null;
        for (final IHiddenRegionPart part : gap.getParts()) {
            if (isComment(part)) {
                appendComment(text, part.getText().stripTrailing(), before == null && text.isEmpty(), lines);
                lines = part.getText().endsWith("\n") ? 1 : 0;
                broken = part.getText().startsWith("//");
            } else {
                lines += (int) part.getText().chars().filter(c -> c == '\n').count();
            }
        }
        final boolean commented = !text.isEmpty();
        text.append(after == null ? lineEnd
                : separator(before, after, commented ? Math.max(lines, broken ? 1 : 0) : lines, commented && broken, commented));
        final String result = text.toString();
        advance(result);
        return before == null && gap.getText().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + result : result;
    }

    /** Spaces that Java does not know for such, no-break ones among them, pass for comments too. */
    private static boolean isComment(IHiddenRegionPart part) {
        return part instanceof IComment && part.getText().startsWith("/");
    }

    private void appendComment(StringBuilder text, String comment, boolean first, int lines) {
        if (!first) {
            text.append(lines == 0 ? " " : newLine(lines, blocks.size()));
        } else if (lines > 0) {
            text.setLength(0);
        }
        text.append(comment);
    }

    private String separator(ISemanticRegion before, ISemanticRegion after, int lines, boolean mustBreak, boolean commented) {
        if (before == null) {
            return commented ? newLine(Math.max(1, lines), 0) : "";
        }
        if ("}".equals(after.getText()) && isBrace(after)) {
            return closing(before, mustBreak, commented);
        }
        if (starts.contains(after.getGrammarElement()) && !starts.introduces(before.getGrammarElement())) {
            final boolean opened = isBrace(before) && "{".equals(before.getText());
            return inline() && !mustBreak ? " " : newLine(opened && !commented ? 1 : Math.max(1, lines), blocks.size());
        }
        if (mustBreak) {
            return newLine(1, blocks.size() + CONTINUATION);
        }
        if (!commented && (NOTHING_BEFORE.contains(after.getText()) || NOTHING_AFTER.contains(before.getText()))) {
            return "";
        }
        final boolean overflows = ",".equals(before.getText()) && column + 1 + laidOut(after).length() > WIDTH;
        return overflows ? newLine(1, blocks.size() + CONTINUATION) : " ";
    }

    /** A misspelt word takes those after it for its values: on lines of their own, they may be properties. */
    private static boolean isStray(ISemanticRegion token) {
        return token.getGrammarElement() instanceof RuleCall call && "Stray".equals(call.getRule().getName());
    }

    private String closing(ISemanticRegion before, boolean mustBreak, boolean commented) {
        if ("{".equals(before.getText()) && isBrace(before) && !commented) {
            return "";
        }
        return inline() && !mustBreak ? " " : newLine(1, blocks.size() - 1);
    }

    private boolean inline() {
        return !blocks.isEmpty() && blocks.peek();
    }

    /** At most one blank line stays. */
    private String newLine(int lines, int level) {
        return lineEnd.repeat(Math.min(2, Math.max(1, lines))) + INDENT.repeat(Math.max(0, level));
    }

    /** A block stays on its line when its author put it there, it holds neither block nor comment, and it fits. */
    private boolean fitsOnLine(ISemanticRegion open) {
        if (open.getNextHiddenRegion().getText().indexOf('\n') >= 0) {
            return false;
        }
        int width = column + 1;
        ISemanticRegion token = open.getNextSemanticRegion();
        while (token != null && width <= WIDTH) {
            final boolean commented = token.getPreviousHiddenRegion().getParts().stream().anyMatch(Layout::isComment);
            if (commented || token.getText().indexOf('\n') >= 0 || "{".equals(token.getText())) {
                return false;
            }
            width += laidOut(token).length() + (NOTHING_BEFORE.contains(token.getText()) ? 0 : 1);
            if ("}".equals(token.getText())) {
                return width <= WIDTH;
            }
            token = token.getNextSemanticRegion();
        }
        return false;
    }

    private static boolean isBrace(ISemanticRegion token) {
        return token.getGrammarElement() instanceof Keyword;
    }

    private void advance(String text) {
        final int lastBreak = text.lastIndexOf('\n');
        column = lastBreak < 0 ? column + text.length() : text.length() - lastBreak - 1;
    }

    private static boolean isQuoted(String token) {
        return token.startsWith("\"") || token.startsWith("«");
    }

    /** Values of several tokens, such as deadlines, count as one: they get single spaces inside. */
    private static String singleSpaced(String token) {
        return token.contains("//") || token.contains("/*") ? token
                : SPACES_AROUND_POINT.matcher(SPACES.matcher(token).replaceAll(" ")).replaceAll(".");
    }

    private static String withGroups(String token) {
        final String spaced = GROUP_SPACE.matcher(token).replaceAll("\u00A0");
        return LONG_NUMERAL.matcher(spaced).replaceAll(match -> grouped(match.group()));
    }

    private static String grouped(String digits) {
        return digits.replaceAll("\\B(?=(\\d{3})+$)", "\u00A0");
    }
}
