// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.contract.DocumentState;

/**
 * How grave the findings of a rule are along the life of a contract.
 *
 * @param intention while parties only declare what they want
 * @param draft while the text is being written
 * @param ready when the text is about to be signed
 * @param signed once it is signed and before it runs
 * @param inForce while the contract runs, prorogation included
 * @param closed once it is closed or given up
 */
public record Severities(Severity intention, Severity draft, Severity ready, Severity signed, Severity inForce, Severity closed) {

    /** Makes the severities of a contradiction, which is one in any state. */
    public static Severities always(Severity severity) {
        return new Severities(severity, severity, severity, severity, severity, severity);
    }

    /** Makes the severities of an incompleteness, which may last while the text is drafted and is history once it is closed. */
    public static Severities of(Severity drafting, Severity signature, Severity inForce) {
        Severity closed = inForce == Severity.OFF ? Severity.OFF : Severity.INFO;
        return new Severities(drafting, drafting, signature, signature, inForce, closed);
    }

    /** Makes the severities of a fault of the follow-up, which nothing that is not in force yet can have. */
    public static Severities following(Severity inForce, Severity closed) {
        return new Severities(Severity.OFF, Severity.OFF, Severity.OFF, inForce, inForce, closed);
    }

    /** Returns the same severities but for an intention. */
    public Severities withIntention(Severity other) {
        return new Severities(other, draft, ready, signed, inForce, closed);
    }

    /** Returns the same severities but for a closed contract. */
    public Severities withClosed(Severity other) {
        return new Severities(intention, draft, ready, signed, inForce, other);
    }

    public Severity in(DocumentState state) {
        return switch (state) {
            case INTENTION -> intention;
            case DRAFT -> draft;
            case READY_TO_SIGN -> ready;
            case SIGNED -> signed;
            case IN_FORCE, EXTENDED -> inForce;
            case CLOSED, ABANDONED -> closed;
        };
    }
}
