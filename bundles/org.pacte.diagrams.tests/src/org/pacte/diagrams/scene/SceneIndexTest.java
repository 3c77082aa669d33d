// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SceneIndexTest {
    private static final int ROWS = 5_000;

    private static Shape row(int number) {
        Shape.Box bounds = Shape.Box.filled(0, number * 20.0, 1000, 20, Ink.NONE);
        return new Shape.Mark("csi.a" + number, "Action " + number, bounds, List.of(Shape.Box.filled(100, number * 20.0 + 4, 50, 12, Ink.WORK)));
    }

    private static SceneIndex index() {
        Stream<Shape> lines = Stream.of(Shape.Line.of(300, 0, 300, ROWS * 20.0, Ink.GRID, Pen.HAIRLINE),
                Shape.Line.of(900, 0, 900, ROWS * 20.0, Ink.GRID, Pen.HAIRLINE));
        Stream<Shape> rows = IntStream.range(0, ROWS).mapToObj(SceneIndexTest::row);
        return new SceneIndex(new Scene("Plan", "", 1000, ROWS * 20.0, Stream.concat(lines, rows).toList()));
    }

    @Test
    void ofFiveThousandRowsOnlyThoseInSightArePainted() {
        List<Shape> seen = index().within(200, 40_000, 700, 40_800);
        // 40 rows, those that reach in from above and below, and one of the two lines.
        assertTrue(seen.size() >= 41 && seen.size() <= 43, () -> seen.size() + " shapes");
        assertTrue(seen.getFirst() instanceof Shape.Line);
    }

    @Test
    void whatIsPointedAtIsFound() {
        assertEquals(Optional.of("csi.a7"), index().at(500, 150).map(Shape.Mark::element));
        assertEquals(Optional.empty(), index().at(1200, 150));
        assertEquals(140, index().of("csi.a7").orElseThrow().bounds().y());
    }

    @Test
    void anArrowThatOnlyPassesThroughIsSeen() {
        Shape arrow = new Shape.Line(List.of(new Point(0, 0), new Point(0, 500), new Point(400, 500)), Ink.LINK, Pen.THIN, true);
        assertEquals(1, new SceneIndex(new Scene("", "", 400, 500, List.of(arrow))).within(-5, 200, 5, 210).size());
    }
}
