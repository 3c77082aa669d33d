// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import org.pacte.checks.Severity;
import org.pacte.dsl.inspection.Issue;
import org.pacte.dsl.inspection.TextLines;
import org.pacte.model.contract.Waiver;

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
 * @param waiver the waiver that covers it; {@code null} without one
 */
public record ReportedFinding(String rule, Severity severity, String message, String explanation, String fix,
        String file, Place place, String element, Waiver waiver) {
    /** The rule of files that cannot be read. */
    public static final String FILE = Issue.FILE;
    /** The rule of texts that are not in the language. */
    public static final String SYNTAX = Issue.SYNTAX;

    /** Tells whether the file or its text is at fault, so that its contract is not known in full. */
    public boolean hidesText() {
        return severity == Severity.ERROR && (FILE.equals(rule) || SYNTAX.equals(rule));
    }

    /** Tells whether a rule of the catalogue found it. */
    public boolean isOfRule() {
        return Character.isUpperCase(rule.charAt(0));
    }

    /**
     * A stretch of a file. Lines and columns count from 1, columns and lengths in UTF-16 units.
     *
     * @param offset the first character, from 0
     * @param length its characters
     * @param line the line of the first character
     * @param column the column of the first character
     * @param lines the text around; {@code null} when there is nothing to show
     */
    public record Place(int offset, int length, int line, int column, TextLines lines) {
    }
}
