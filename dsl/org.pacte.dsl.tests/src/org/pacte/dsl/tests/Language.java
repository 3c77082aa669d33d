// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pacte.checks.Catalogue;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.dsl.PacteRuntimeModule;
import org.pacte.dsl.PacteStandaloneSetup;

/** The language as tests use it: texts in memory, a fixed day, messages in one language. */
public final class Language {
    /** The day on which all texts of the tests are judged. */
    public static final LocalDate TODAY = LocalDate.of(2023, 6, 30);

    private final Injector injector;

    private Language(Locale locale, LocalDate today, Supplier<Catalogue> rules) {
        final Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        final PacteStandaloneSetup setup = new PacteStandaloneSetup(locale) {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(new PacteRuntimeModule(locale, clock, rules, ProfilePolicy::standard));
            }
        };
        injector = setup.createInjectorAndDoEMFRegistration();
    }

    public static Language french() {
        return french(TODAY);
    }

    /** Returns the language in French, judging on another day. */
    public static Language french(LocalDate today) {
        return new Language(Locale.FRENCH, today, Catalogue::load);
    }

    /** Returns the language in French with rules of the test. */
    static Language french(Supplier<Catalogue> rules) {
        return new Language(Locale.FRENCH, TODAY, rules);
    }

    public static Language english() {
        return new Language(Locale.ENGLISH, TODAY, Catalogue::load);
    }

    /** Returns one of the language's own parts. */
    public <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    /** Reads a text as the only file of its dossier. */
    public Reading read(String text) {
        return readAll(text).get(0);
    }

    /** Reads texts as the files of one dossier, named 1.pacte, 2.pacte and so on. */
    public List<Reading> readAll(String... texts) {
        final XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        final List<Reading> readings = new ArrayList<>();
        for (final String text : texts) {
            final XtextResource resource = injector.getInstance(XtextResource.class);
            resource.setURI(URI.createURI("memory:/dossier/" + (readings.size() + 1) + ".pacte"));
            set.getResources().add(resource);
            load(resource, text);
            readings.add(new Reading(this, resource));
        }
        return List.copyOf(readings);
    }

    private static void load(XtextResource resource, String text) {
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
