// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.dsl.ide.PacteIdeSetup;
import org.pacte.dsl.ide.gauge.ChangeablePolicy;
import org.pacte.dsl.ide.requests.RunningRequest;

/**
 * The language server's parts.
 *
 * <p>The language is registered by hand: Java's ServiceLoader, which Xtext's own module asks, sees no bundles.
 */
public final class PacteServerModule extends AbstractModule {
    private final IResourceServiceProvider.Registry languages;
    private final Resource.Factory.Registry factories;
    private final Locale locale;
    private final Duration pause;
    private final ChangeablePolicy policy;

    private PacteServerModule(IResourceServiceProvider.Registry languages, Resource.Factory.Registry factories,
            Locale locale, Duration pause, ChangeablePolicy policy) {
        this.languages = languages;
        this.factories = factories;
        this.locale = locale;
        this.pause = pause;
        this.policy = policy;
    }

    /**
     * Makes a server that shares nothing with others.
     *
     * @param pause how long the typing must rest before the dossier is built
     */
    public static PacteLanguageServer createServer(Locale locale, Clock clock, Duration pause) {
        return createServer(locale, clock, pause, ProfilePolicy::standard);
    }

    /**
     * Makes a server that shares nothing with others, with rules that are set by its host.
     *
     * @param pause how long the typing must rest before the dossier is built
     * @param policy how the rules are set at first
     */
    public static PacteLanguageServer createServer(Locale locale, Clock clock, Duration pause,
            Function<? super Catalogue, ? extends Policy> policy) {
        IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
        Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl();
        ChangeablePolicy changeable = new ChangeablePolicy(policy);
        RunningRequest running = new PacteIdeSetup(locale, clock, changeable::over, languages, factories)
                .createInjectorAndDoEMFRegistration().getInstance(RunningRequest.class);
        Module server = new PacteServerModule(languages, factories, locale, pause, changeable);
        Injector injector = Guice.createInjector(server, binder -> binder.bind(RunningRequest.class).toInstance(running));
        return injector.getInstance(PacteLanguageServer.class);
    }

    @Override
    protected void configure() {
        bind(IResourceServiceProvider.Registry.class).toInstance(languages);
        bind(Resource.Factory.Registry.class).toInstance(factories);
        bind(Locale.class).toInstance(locale);
        bind(Duration.class).toInstance(pause);
        bind(ChangeablePolicy.class).toInstance(policy);
        bind(ExecutorService.class).toProvider(MoreExecutors::newDirectExecutorService);
        bind(LanguageServer.class).to(PacteLanguageServer.class);
        bind(LanguageServerImpl.class).to(PacteLanguageServer.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(Lifecycle.class);
        bind(IRequestManager.class).to(SerialRequests.class);
        bind(WorkspaceManager.class).to(DossierWorkspace.class);
        bind(BuildManager.class).to(DossierBuilds.class);
        bind(ProjectManager.class).to(DossierProject.class);
        bind(IFileSystemScanner.class).to(DossierScanner.class);
        bind(IMultiRootWorkspaceConfigFactory.class).to(MultiRootWorkspaceConfigFactory.class);
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
        bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
    }
}
