// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;

/** How messages name an element: by its name in the text, with its kind where a sentence needs it. */
public final class Naming {
    private static final Messages MESSAGES = Messages.beside(Naming.class);

    private Naming() {
    }

    /** Returns the name that the author gave, or the title, or an ellipsis; a long one is cut. */
    public static String name(NamedElement element) {
        String name = element.getName() == null ? element.getTitle() : element.getName();
        return name == null ? "…" : NotationException.quotable(name);
    }

    /** Returns {@code l’engagement « caméras »} for an element or, when it has no name, for the closest one around it. */
    public static String phrase(EObject element, Locale locale) {
        return Dossier.namedAround(element).map(named -> named(named, locale)).orElseGet(() -> MESSAGES.get(locale, "kind.file"));
    }

    /** Returns the same as the beginning of a sentence: {@code L’engagement « caméras »}. */
    public static String subject(EObject element, Locale locale) {
        return Typography.capitalize(phrase(element, locale));
    }

    private static String named(NamedElement element, Locale locale) {
        String kind = MESSAGES.get(locale, "kind." + element.eClass().getName());
        return kind + " " + Typography.quote(name(element), locale);
    }
}
