// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.Locale;
import org.pacte.checks.Parameter;
import org.pacte.checks.Policy;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;

/**
 * The rules as the user's profiles set them.
 *
 * @param policy the profiles
 * @param contract a contract of the kind that was asked for; {@code null} for none in particular
 */
record SetRules(Policy policy, Contract contract) {

    /** Returns the severities of a rule, or of one of its cases, as the profiles set them. */
    Severities severities(Rule rule, Severities own) {
        return new Severities(severity(rule, DocumentState.INTENTION, own), severity(rule, DocumentState.DRAFT, own),
                severity(rule, DocumentState.READY_TO_SIGN, own), severity(rule, DocumentState.SIGNED, own),
                severity(rule, DocumentState.IN_FORCE, own), severity(rule, DocumentState.CLOSED, own));
    }

    private Severity severity(Rule rule, DocumentState state, Severities own) {
        return policy.severity(contract, rule, state, own.in(state));
    }

    /** Prints the value of a parameter. */
    <T> String print(Rule rule, Parameter<T> parameter, Locale locale) {
        return parameter.type().print(policy.value(contract, rule, parameter), locale);
    }
}
