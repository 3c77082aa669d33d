// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;

/** Sets the language up outside a workbench; messages speak the given language. */
public class PacteStandaloneSetup extends PacteStandaloneSetupGenerated {
    private final Locale locale;

    public PacteStandaloneSetup() {
        this(Locale.FRENCH);
    }

    public PacteStandaloneSetup(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(new PacteRuntimeModule(locale));
    }
}
