// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.dsl.PacteRuntimeModule;
import org.pacte.dsl.PacteStandaloneSetup;

/**
 * Sets the language up together with its editor services.
 *
 * <p>A caller may give registries of its own: then several sessions of one process, in different languages or with
 * different clocks, do not see each other.
 */
public class PacteIdeSetup extends PacteStandaloneSetup {
    private static final String EXTENSION = "pacte";

    private final Locale locale;
    private final Clock clock;
    private final Function<? super Catalogue, ? extends Policy> policy;
    private final IResourceServiceProvider.Registry languages;
    private final Resource.Factory.Registry factories;

    /** French, the machine's clock and the global registries. */
    public PacteIdeSetup() {
        this(Locale.FRENCH, Clock.systemDefaultZone(), IResourceServiceProvider.Registry.INSTANCE,
                Resource.Factory.Registry.INSTANCE);
    }

    /** The rules as the profiles of the contracts' kinds set them. */
    public PacteIdeSetup(Locale locale, Clock clock, IResourceServiceProvider.Registry languages,
            Resource.Factory.Registry factories) {
        this(locale, clock, ProfilePolicy::standard, languages, factories);
    }

    /**
     * Rules that are set otherwise.
     *
     * @param policy how they are set, asked once
     */
    public PacteIdeSetup(Locale locale, Clock clock, Function<? super Catalogue, ? extends Policy> policy,
            IResourceServiceProvider.Registry languages, Resource.Factory.Registry factories) {
        super(locale);
        this.policy = policy;
        this.locale = locale;
        this.clock = clock;
        this.languages = languages;
        this.factories = factories;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new PacteRuntimeModule(locale, clock, Catalogue::load,
                policy::apply),
                new PacteIdeModule(languages)));
    }

    @Override
    public void register(Injector injector) {
        factories.getExtensionToFactoryMap().put(EXTENSION, injector.getInstance(IResourceFactory.class));
        languages.getExtensionToFactoryMap().put(EXTENSION, injector.getInstance(IResourceServiceProvider.class));
    }
}
