// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.util.ArrayList;
import java.util.List;

/** What lines one text has more than another, and less. */
public final class LineDiff {
    /** Above so many pairs of lines between the first and the last change, all of them count as changed. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    /** Whether a line stands in both texts, or in one only. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** A line of either text. */
    public record Line(Kind kind, String text) {
    }

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Compares two texts line by line. */
    public static List<Line> between(String before, String after) {
        LineDiff diff = new LineDiff(before.lines().toList(), after.lines().toList());
        diff.compare();
        return diff.lines;
    }

    /** Leaves out the same lines that are far from any change; {@code null} stands for what is left out. */
    public static List<Line> around(List<Line> lines, int context) {
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean near = false;
            for (int j = Math.max(0, i - context); j <= Math.min(lines.size() - 1, i + context); j++) {
                near |= lines.get(j).kind() != Kind.SAME;
            }
            if (near) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || shown.getLast() != null) {
                shown.add(null);
            }
        }
        return shown;
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            lines.add(new Line(Kind.SAME, before.get(start++)));
        }
        int tail = 0;
        while (tail < shorter - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        middle(start, before.size() - tail, after.size() - tail);
        before.subList(before.size() - tail, before.size()).forEach(line -> lines.add(new Line(Kind.SAME, line)));
    }

    private void middle(int start, int endBefore, int endAfter) {
        int n = endBefore - start;
        int m = endAfter - start;
        int[][] common = (long) n * m > MOST_PAIRS ? null : common(start, n, m);
        int i = 0;
        int j = 0;
        while (common != null && i < n && j < m) {
            if (before.get(start + i).equals(after.get(start + j))) {
                lines.add(new Line(Kind.SAME, before.get(start + i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Kind.REMOVED, before.get(start + i++)));
            } else {
                lines.add(new Line(Kind.ADDED, after.get(start + j++)));
            }
        }
        before.subList(start + i, endBefore).forEach(line -> lines.add(new Line(Kind.REMOVED, line)));
        after.subList(start + j, endAfter).forEach(line -> lines.add(new Line(Kind.ADDED, line)));
    }

    /** The length of the longest common part of what follows two lines. */
    private int[][] common(int start, int n, int m) {
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = before.get(start + i).equals(after.get(start + j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
