// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import org.pacte.checks.Severity;
import org.pacte.cli.terminal.TextLines;

/**
 * A finding as reports tell it.
 *
 * @param rule the rule's identifier, {@code syntaxe}, or {@link #FILE} when the file itself is at fault
 * @param severity never {@link Severity#OFF}
 * @param message names the element, the cause and the cure
 * @param explanation why it is demanded, empty where nothing more is to be said
 * @param fix what to do, empty where the message says it
 * @param file the file, as the output names it
 * @param place where in the file
 * @param element the qualified name of the closest named element, empty outside of any
 */
public record ReportedFinding(String rule, Severity severity, String message, String explanation, String fix,
        String file, Place place,
        String element) {
    /** The rule of files that cannot be read. */
    public static final String FILE = "fichier";
    /** The rule of texts that are not in the language. */
    public static final String SYNTAX = "syntaxe";

    /**
     * A stretch of a file. Lines and columns count from 1, columns and lengths in UTF-16 units.
     *
     * @param offset the first character, from 0
     * @param length its characters
     * @param line the line of the first character
     * @param column the column of the first character
     * @param lines the text around; {@code null} when the file could not be read
     */
    public record Place(int offset, int length, int line, int column, TextLines lines) {

        /** Makes the place of a stretch of a text. */
        static Place in(TextLines lines, int offset, int length) {
            return new Place(offset, length, lines.lineAt(offset), lines.columnAt(offset), lines);
        }

        /** Makes a place in a text that could not be read. */
        static Place unread(int line, int column) {
            return new Place(0, 0, line, column, null);
        }
    }
}
