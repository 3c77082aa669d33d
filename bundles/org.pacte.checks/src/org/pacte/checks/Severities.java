// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.contract.DocumentState;

/**
 * How grave the findings of a rule are along the life of a contract.
 *
 * @param intention while parties only declare what they want
 * @param draft while the text is being written
 * @param signature when the text is about to be signed, and once it is
 * @param inForce while the contract runs, prorogation included
 * @param closed once it is closed or given up
 */
public record Severities(Severity intention, Severity draft, Severity signature, Severity inForce, Severity closed) {

    /** Makes the severities of a contradiction, which is one in any state. */
    public static Severities always(Severity severity) {
        return new Severities(severity, severity, severity, severity, severity);
    }

    /** Makes the severities of an incompleteness, which may last while the text is drafted and is history once it is closed. */
    public static Severities of(Severity drafting, Severity signature, Severity inForce) {
        Severity closed = inForce == Severity.OFF ? Severity.OFF : Severity.INFO;
        return new Severities(drafting, drafting, signature, inForce, closed);
    }

    public Severity in(DocumentState state) {
        return switch (state) {
            case INTENTION -> intention;
            case DRAFT -> draft;
            case READY_TO_SIGN, SIGNED -> signature;
            case IN_FORCE, EXTENDED -> inForce;
            case CLOSED, ABANDONED -> closed;
        };
    }
}
