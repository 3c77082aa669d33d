// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;

/**
 * A change that cures a finding; what it changes is asked for when it is chosen.
 *
 * @param asked the stretch of the file that it was asked for
 * @param rule the rule of the finding, {@link Finding#SYNTAX} for what the parser has found
 * @param message the finding that it cures
 * @param title what it does, as an infinitive phrase
 * @param scope how much it cures
 * @param preferred whether it is the likeliest cure of its finding
 */
public record QuickFix(URI file, TextRange asked, String rule, String message, String title, Scope scope,
        boolean preferred) {
    /** How much a fix cures. */
    public enum Scope {
        /** One finding. */
        FINDING,
        /** All findings of this kind in the file. */
        FILE,
        /** Nothing: it lets the finding stand, with a reason written in the text. */
        WAIVER
    }
}
