// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.pacte.model.text.Messages;

/** What users call the kinds of elements: "engagement", "organisme ou service". */
@Singleton
public class Kinds {
    private static final Messages MESSAGES = Messages.beside(Kinds.class);

    private final Locale locale;

    @Inject
    public Kinds(Locale locale) {
        this.locale = locale;
    }

    /** The label of a concept, in lower case. */
    public String label(EClass kind) {
        return MESSAGES.get(locale, "kind." + kind.getName());
    }
}
