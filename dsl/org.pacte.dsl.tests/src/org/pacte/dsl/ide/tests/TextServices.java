// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.PacteIdeSetup;
import org.pacte.dsl.reporting.DossierValidator;

/** The language and its editor services on texts in memory, called on the test's own thread. */
final class TextServices {
    private final Injector services = new PacteIdeSetup(Locale.FRENCH, OpenDossier.CLOCK,
            new ResourceServiceProviderRegistryImpl(), new ResourceFactoryRegistryImpl())
            .createInjectorAndDoEMFRegistration();

    <T> T service(Class<T> type) {
        return services.getInstance(type);
    }

    /** An empty dossier. */
    XtextResourceSet dossier() {
        return services.getInstance(XtextResourceSet.class);
    }

    /** Reads a text as one more file of a dossier. */
    XtextResource add(String name, String text, XtextResourceSet dossier) {
        XtextResource file = services.getInstance(XtextResource.class);
        file.setURI(URI.createURI("memory:/dossier/" + name));
        dossier.getResources().add(file);
        try {
            file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Everything that is wrong with the files of a dossier. */
    Map<XtextResource, List<Issue>> check(XtextResourceSet dossier) {
        return services.getInstance(DossierValidator.class).validateAll(dossier, CancelIndicator.NullImpl);
    }
}
