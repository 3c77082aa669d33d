// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void aChangedLineIsTakenAwayAndAdded() {
        assertEquals(" a|-b|+c| d", signs(LineDiff.between("a\nb\nd\n", "a\nc\nd\n")));
    }

    @Test
    void whatIsMovedApartIsFoundAgain() {
        assertEquals("+x| a|-b| c|+y", signs(LineDiff.between("a\nb\nc", "x\na\nc\ny")));
    }

    @Test
    void nothingDiffersFromItself() {
        assertEquals(" a| b", signs(LineDiff.between("a\nb", "a\nb")));
        assertEquals("", signs(LineDiff.between("", "")));
    }

    @Test
    void theSecondTextIsWhatStaysAndWhatIsAdded() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = lines(random);
            String after = lines(random);
            List<LineDiff.Line> lines = LineDiff.between(before, after);
            assertEquals(after.lines().toList(), lines.stream().filter(line -> line.kind() != LineDiff.Kind.REMOVED)
                    .map(LineDiff.Line::text).toList());
            assertEquals(before.lines().toList(), lines.stream().filter(line -> line.kind() != LineDiff.Kind.ADDED)
                    .map(LineDiff.Line::text).toList());
        }
    }

    @Test
    void onlyWhatIsNearAChangeIsShown() {
        List<LineDiff.Line> lines = LineDiff.between("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\nx");
        assertEquals("…| 5|-6|+x", signs(LineDiff.around(lines, 1)));
    }

    private static String lines(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }

    private static String signs(List<LineDiff.Line> lines) {
        return lines.stream().map(line -> line == null ? "…" : switch (line.kind()) {
            case SAME -> " ";
            case REMOVED -> "-";
            case ADDED -> "+";
        } + line.text()).collect(Collectors.joining("|"));
    }
}
