// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.contribution;

import java.util.Locale;
import org.pacte.model.text.Messages;

/**
 * A provider that was left out.
 *
 * @param provider the class, or the service file's own words when no class could be loaded
 * @param reason what is wrong
 * @param detail the name that is refused, or the exception's message
 */
public record ContributionFault(String provider, Reason reason, String detail) {
    private static final Messages MESSAGES = Messages.beside(ContributionFault.class);

    /** Why a provider was left out. */
    public enum Reason {
        /** The class cannot be loaded, its constructor fails, or it does not tell its name. */
        NOT_LOADED,
        /** The name is missing or badly formed, or something that must come with it is missing. */
        BAD_NAME,
        /** Another provider has the same name. */
        DUPLICATE
    }

    /** Returns a sentence that names the provider and the cause. */
    public String message(Locale locale) {
        return MESSAGES.get(locale, "fault." + reason, provider, detail);
    }
}
