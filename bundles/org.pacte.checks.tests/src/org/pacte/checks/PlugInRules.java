// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Locale;

/** What others may contribute, for better or for worse. */
public final class PlugInRules {

    private PlugInRules() {
    }

    /** A rule without a bundle: every contract has a title. */
    public static class Local implements Rule {
        @Override
        public String id() {
            return "CHER-1";
        }

        @Override
        public Category category() {
            return Category.STRUCTURE;
        }

        @Override
        public Severities severities() {
            return Severities.always(Severity.INFO);
        }

        @Override
        public String title(Locale locale) {
            return "Tout contrat a un intitulé";
        }

        @Override
        public String explanation(Locale locale) {
            return "Le registre du département classe les contrats par intitulé.";
        }

        @Override
        public String fix(Locale locale) {
            return "Ajouter l’intitulé";
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            context.dossier().contracts().stream().filter(contract -> contract.getTitle() == null)
                    .forEach(contract -> findings.on(contract).report("Le contrat n’a pas d’intitulé."));
        }
    }

    /** A rule that takes the identifier of one of ours. */
    public static final class Usurper extends Local {
        @Override
        public String id() {
            return "R23";
        }
    }

    /** A rule that cannot even be made. */
    public static final class Broken extends Local {
        public Broken() {
            throw new IllegalStateException("no configuration");
        }
    }

    /** A rule without a usable identifier. */
    public static final class Nameless extends Local {
        @Override
        public String id() {
            return "règle n° 1";
        }
    }

    /** A rule that fails at work. */
    public static final class Failing extends Local {
        private final Runnable failure;

        public Failing(Runnable failure) {
            this.failure = failure;
        }

        @Override
        public String id() {
            return "CHER-2";
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            findings.on(context.dossier().contracts().getFirst()).report("Half of the work");
            failure.run();
        }
    }
}
