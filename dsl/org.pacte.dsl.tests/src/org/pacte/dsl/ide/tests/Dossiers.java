// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens dossiers for a test and ends them after it; the test fails when a session has reported a failure. */
final class Dossiers implements AfterEachCallback {
    private final List<OpenDossier> opened = new ArrayList<>();

    /** Opens a French dossier of files, given as names and texts in turn. */
    OpenDossier of(String... namesAndTexts) {
        return in(Locale.FRENCH, namesAndTexts);
    }

    /** Opens a dossier whose session speaks a language. */
    OpenDossier in(Locale locale, String... namesAndTexts) {
        OpenDossier dossier = OpenDossier.in(locale, namesAndTexts);
        opened.add(dossier);
        return dossier;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        AssertionError error = new AssertionError("a session has reported failures");
        for (OpenDossier dossier : opened) {
            dossier.end();
            dossier.failures().forEach(error::addSuppressed);
        }
        opened.clear();
        if (error.getSuppressed().length > 0) {
            throw error;
        }
    }
}
