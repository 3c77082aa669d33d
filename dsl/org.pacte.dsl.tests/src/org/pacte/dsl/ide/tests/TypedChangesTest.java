// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.pieces.TypedChanges;
import org.pacte.dsl.ide.services.TextChange;

/** What is read anew after several key strokes. */
class TypedChangesTest {
    private static final String TEXT = "porteur Ville action étude";

    private static List<TextChange> steps(String read, String before, TextChange... typed) {
        TypedChanges changes = new TypedChanges(before);
        String text = before;
        for (TextChange each : typed) {
            changes.add(each);
            text = each.applyTo(text);
        }
        List<TextChange> steps = changes.since(read, text);
        String made = read;
        for (TextChange step : steps) {
            made = step.applyTo(made);
        }
        assertEquals(text, made);
        return steps;
    }

    @Test
    void aWordTypedLetterByLetterIsOneChange() {
        assertEquals(List.of(new TextChange(8, 0, "La ")),
                steps(TEXT, TEXT, new TextChange(8, 0, "L"), new TextChange(9, 0, "a"), new TextChange(10, 0, " ")));
    }

    @Test
    void twoPlacesFarFromEachOtherAreTwoChanges() {
        assertEquals(2, steps(TEXT, TEXT, new TextChange(0, 1, "P"), new TextChange(21, 1, "E")).size());
    }

    @Test
    void changesOfAnotherTextThanTheOneThatWasReadAreFoundByComparison() {
        assertEquals(List.of(new TextChange(0, 1, "P")), steps(TEXT, "x" + TEXT, new TextChange(0, 2, "P")));
    }

    @Test
    void manyChangesAreOne() {
        TextChange[] typed = new TextChange[20];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = new TextChange(i % 2 == 0 ? i : TEXT.length() - i, 1, "x");
        }
        assertEquals(1, steps(TEXT, TEXT, typed).size());
    }
}
