// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.SeverityVariant;

/** All rules of the catalogue, of which only some run: a text about one rule tells nothing of the others. */
final class Focus {
    private final Catalogue catalogue = Catalogue.of(Catalogue.load().rules().stream().map(Focused::new).toList());
    private Set<String> running = Set.of();

    Catalogue catalogue() {
        return catalogue;
    }

    /** Does something while only these rules run. */
    <T> T on(Set<String> rules, Supplier<T> work) {
        running = rules;
        try {
            return work.get();
        } finally {
            running = Set.of();
        }
    }

    private final class Focused implements Rule {
        private final Rule rule;

        Focused(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            if (running.contains(id())) {
                rule.check(context, findings);
            }
        }

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Category category() {
            return rule.category();
        }

        @Override
        public Severities severities() {
            return rule.severities();
        }

        @Override
        public List<Parameter<?>> parameters() {
            return rule.parameters();
        }

        @Override
        public String parameterTitle(Parameter<?> parameter, Locale locale) {
            return rule.parameterTitle(parameter, locale);
        }

        @Override
        public boolean fixable() {
            return rule.fixable();
        }

        @Override
        public JudgedText judges() {
            return rule.judges();
        }

        @Override
        public List<SeverityVariant> variants(Locale locale) {
            return rule.variants(locale);
        }

        @Override
        public boolean waivable() {
            return rule.waivable();
        }

        @Override
        public String title(Locale locale) {
            return rule.title(locale);
        }

        @Override
        public String explanation(Locale locale) {
            return rule.explanation(locale);
        }

        @Override
        public String fix(Locale locale) {
            return rule.fix(locale);
        }
    }
}
