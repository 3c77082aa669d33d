// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;

/** How those who check want the rules set, for each contract: severities and parameters. */
public interface Policy {

    /** The rules as they are. */
    Policy STANDARD = new Policy() {
        @Override
        public Severity severity(Contract contract, Rule rule, DocumentState state, Severity own) {
            return own;
        }

        @Override
        public <T> T value(Contract contract, Rule rule, Parameter<T> parameter) {
            return parameter.standard();
        }
    };

    /**
     * Returns how grave a finding is.
     *
     * @param contract the contract as a part of which it is judged; {@code null} for a register without a contract
     * @param rule the rule that found it
     * @param state the state in which it is judged
     * @param own how grave the rule itself takes it
     */
    Severity severity(Contract contract, Rule rule, DocumentState state, Severity own);

    /**
     * Returns the value of a parameter.
     *
     * @param contract the contract that is judged; {@code null} for a register without a contract
     */
    <T> T value(Contract contract, Rule rule, Parameter<T> parameter);
}
