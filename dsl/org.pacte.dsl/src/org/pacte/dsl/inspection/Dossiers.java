// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.dsl.PacteRuntimeModule;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;

/** Opens dossiers from disk, in one language for messages and on the day of one clock. */
public final class Dossiers {
    private final Injector services;

    private Dossiers(Injector services) {
        this.services = services;
    }

    /** Sets the language up outside a workbench. */
    public static Dossiers standalone(Locale locale, Clock clock) {
        return new Dossiers(new Setup(locale, new PacteRuntimeModule(locale, clock)).createInjectorAndDoEMFRegistration());
    }

    /** Sets the language up outside a workbench, with rules that are set in a way of the host's own. */
    public static Dossiers standalone(Locale locale, Clock clock, Catalogue catalogue, Policy policy) {
        return new Dossiers(new Setup(locale, new PacteRuntimeModule(locale, clock, () -> catalogue, rules -> policy))
                .createInjectorAndDoEMFRegistration());
    }

    /** Returns the rules by which dossiers are judged. */
    public Catalogue catalogue() {
        return services.getInstance(Catalogue.class);
    }

    /**
     * Reads all contract files below a folder; of a file, the whole folder around it, since a contract needs its register.
     *
     * @throws IOException when the folder itself cannot be listed; what is wrong with one file is told in its place
     */
    public OpenDossier read(Path path) throws IOException {
        return new OpenDossier(services.getInstance(DossierReader.class).read(path), services);
    }

    /** The language with a clock and rules of the host. */
    private static final class Setup extends PacteStandaloneSetup {
        private final PacteRuntimeModule module;

        Setup(Locale locale, PacteRuntimeModule module) {
            super(locale);
            this.module = module;
        }

        @Override
        public Injector createInjector() {
            return Guice.createInjector(module);
        }
    }
}
