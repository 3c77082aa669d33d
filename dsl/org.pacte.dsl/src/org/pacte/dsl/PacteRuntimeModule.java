// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl;

import com.google.inject.Binder;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.dsl.formatting.PacteFormatter;
import org.pacte.dsl.names.ContractResource;
import org.pacte.dsl.names.DossierNames;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.parsing.RecoveringParser;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.reporting.LinkMessages;
import org.pacte.dsl.reporting.SyntaxMessages;
import org.pacte.dsl.values.PacteValues;

/** What of the language is written by hand: values, names, messages, checks and layout. */
public class PacteRuntimeModule extends AbstractPacteRuntimeModule {
    private final Locale locale;
    private final Clock clock;
    private final Supplier<Catalogue> catalogue;
    private final Function<Catalogue, Policy> policy;

    /** French messages, and the clock of the machine. */
    public PacteRuntimeModule() {
        this(Locale.FRENCH);
    }

    public PacteRuntimeModule(Locale locale) {
        this(locale, Clock.systemDefaultZone());
    }

    /** The rules that are found, set by the profile of each contract's kind. */
    public PacteRuntimeModule(Locale locale, Clock clock) {
        this(locale, clock, Catalogue::load, ProfilePolicy::standard);
    }

    /**
     * Makes the language with rules of the host.
     *
     * @param catalogue asked once, when a dossier is judged for the first time
     * @param policy how those rules are set, asked once
     */
    public PacteRuntimeModule(Locale locale, Clock clock, Supplier<Catalogue> catalogue, Function<Catalogue, Policy> policy) {
        this.locale = locale;
        this.clock = clock;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(Locale.class).toInstance(locale);
        binder.bind(Clock.class).toInstance(clock);
        binder.bind(Catalogue.class).toProvider(catalogue::get).in(Singleton.class);
        binder.bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
        binder.bind(ILinkingDiagnosticMessageProvider.Extended.class).to(LinkMessages.class);
        binder.bind(IResourceValidator.class).to(DossierValidator.class);
    }

    /** Returns how the rules are set. */
    @Provides
    @Singleton
    public Policy policy(Catalogue rules) {
        return policy.apply(rules);
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return DossierNames.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return DossierScopes.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return PacteValues.class;
    }

    /** Outside of it, formatters are found by the classes that ask for one. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return PacteFormatter.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RecoveringParser.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return ContractResource.class;
    }
}
