// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.fixes;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.model.text.Messages;

/**
 * Makes fixes whose titles show what the text will say: {@code Ajouter « échéance permanente »}.
 *
 * @param locale the language of the titles; what they quote is the language of contracts
 */
public record Fixes(Locale locale) {
    private static final Messages MESSAGES = Messages.beside(Fixes.class);

    /** Adds a property. */
    public Fix add(EObject owner, String text) {
        return new Fix.Add(title("add", text), owner, text);
    }

    /** Adds a block, of which the title shows the first line. */
    public Fix addBlock(EObject owner, String text) {
        String head = text.substring(0, text.indexOf('{')).strip();
        return new Fix.Add(title("add", head), owner, text);
    }

    /** Writes another value of a property. */
    public Fix write(EObject element, EStructuralFeature feature, String text) {
        return write(element, feature, text, text);
    }

    /**
     * Writes another value of a property.
     *
     * @param shown what the title quotes instead of the value alone
     */
    public Fix write(EObject element, EStructuralFeature feature, String text, String shown) {
        return new Fix.Replace(title("write", shown), element, feature, Finding.WHOLE, text);
    }

    /**
     * Takes a value out, or the property as a whole.
     *
     * @param shown what the title quotes
     */
    public Fix remove(EObject element, EStructuralFeature feature, int index, String shown) {
        return new Fix.Remove(title("remove", shown), element, feature, index);
    }

    private String title(String key, String text) {
        return MESSAGES.get(locale, key, text);
    }
}
