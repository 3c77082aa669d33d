// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.Locale;

import org.pacte.model.dossier.AmendedDossier;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/** Which words of an amended contract a rule judges. */
public enum JudgedText {
    /** Those of each file as they stand there, the contract as it was signed and its amendments one by one. */
    WRITTEN,
    /** What the contract says with all its amendments, those still to come included: what nobody reads any more is left alone. */
    AMENDED,
    /** What the contract says on the day of the check, which is all that the follow-up can be held to. */
    IN_FORCE;

    private static final Messages MESSAGES = Messages.beside(JudgedText.class);

    /** Returns what it is, as a noun phrase. */
    public String label(Locale locale) {
        return MESSAGES.get(locale, "text." + name());
    }

    AmendedDossier of(Dossier dossier, LocalDate today) {
        return switch (this) {
            case WRITTEN -> AmendedDossier.unamended(dossier);
            case AMENDED -> AmendedDossier.of(dossier);
            case IN_FORCE -> AmendedDossier.at(dossier, today);
        };
    }
}
