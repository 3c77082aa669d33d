// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.gauge;

import java.util.function.Function;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Parameter;
import org.pacte.checks.Policy;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;

/** How rules are set, which can be replaced while dossiers are open; each policy is made when it is first asked. */
public final class ChangeablePolicy {
    private Function<? super Catalogue, ? extends Policy> settings;

    public ChangeablePolicy(Function<? super Catalogue, ? extends Policy> settings) {
        this.settings = settings;
    }

    /** Takes other settings; not to be called during a check, which would be judged by both. */
    public synchronized void replace(Function<? super Catalogue, ? extends Policy> other) {
        settings = other;
    }

    private synchronized Function<? super Catalogue, ? extends Policy> settings() {
        return settings;
    }

    /** Returns the policy for some rules, which follows the settings. */
    public Policy over(Catalogue rules) {
        return new Following(rules);
    }

    private final class Following implements Policy {
        private final Catalogue rules;
        private volatile Made made = new Made(null, null);

        /** A policy and the settings that it was made from. */
        private record Made(Function<? super Catalogue, ? extends Policy> settings, Policy policy) {
        }

        private Following(Catalogue rules) {
            this.rules = rules;
        }

        private Policy current() {
            Function<? super Catalogue, ? extends Policy> wanted = settings();
            Made latest = made;
            if (latest.settings() != wanted) {
                latest = new Made(wanted, wanted.apply(rules));
                made = latest;
            }
            return latest.policy();
        }

        @Override
        public Severity severity(Contract contract, Rule rule, DocumentState state, Severity own) {
            return current().severity(contract, rule, state, own);
        }

        @Override
        public <T> T value(Contract contract, Rule rule, Parameter<T> parameter) {
            return current().value(contract, rule, parameter);
        }
    }
}
