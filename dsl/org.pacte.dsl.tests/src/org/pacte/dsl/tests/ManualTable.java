// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of the manual that is made from the language or from what it does, between two marks in its page. */
public record ManualTable(Path page, String name) {
    /** Writes the tables into the manual instead of comparing them. */
    private static final boolean REWRITE = Boolean.getBoolean("pacte.rewrite");

    /** Compares the table in the manual with what it should be. */
    public void assertIs(String table) {
        final String text = Samples.text(page);
        final Matcher place = Pattern.compile("(?<=\\[//\\]: # \\(début des " + name + "\\)\n\n).*?(?=\\[//\\]: # \\(fin des " + name + "\\))",
                Pattern.DOTALL).matcher(text);
        assertTrue(place.find(), name);
        final String shown = table.stripTrailing() + "\n\n";
        if (REWRITE) {
            write(text.substring(0, place.start()) + shown + text.substring(place.end()));
        } else {
            assertEquals(shown, place.group(), () -> page + " is not up to date: run this test with -Dpacte.rewrite=true");
        }
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
