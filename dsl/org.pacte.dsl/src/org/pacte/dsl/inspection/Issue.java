// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import java.nio.file.Path;
import org.pacte.checks.Severity;
import org.pacte.dsl.reporting.FollowUpFaults;
import org.pacte.dsl.reporting.SyntaxMessages;

/**
 * Something wrong at a place of a file.
 *
 * @param rule the rule's identifier, {@link #SYNTAX}, or {@link #FILE} when the file itself is at fault
 * @param severity never {@link Severity#OFF}
 * @param message names the element, the cause and the cure
 * @param explanation why it is demanded, empty where nothing more is to be said
 * @param fix what to do, empty where the message says it
 * @param element the qualified name of the closest named element, empty outside of any
 * @param file the file, as it was read
 * @param offset the first character, in UTF-16 units from 0
 * @param length its UTF-16 units
 * @param line the line of the first character, from 1
 * @param column the column of the first character, in UTF-16 units from 1
 */
public record Issue(String rule, Severity severity, String message, String explanation, String fix, String element,
        Path file, int offset, int length, int line, int column) {
    /** The rule of files that cannot be read. */
    public static final String FILE = "fichier";
    /** The rule of texts that are not in the language. */
    public static final String SYNTAX = SyntaxMessages.CODE;

    /** The rule of reports, amendments and waivers that say nothing clear. */
    public static final String FOLLOW_UP = FollowUpFaults.CODE;

    /** Makes an issue of a file as a whole. */
    static Issue ofFile(Path file, Severity severity, String message, String fix, int line, int column) {
        return new Issue(FILE, severity, message, "", fix, "", file, 0, 0, line, column);
    }
}
