// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pacte.checks.Finding;
import org.pacte.checks.Verdict;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.dossier.Dossier;

/**
 * What a document is made from.
 *
 * @param dossier the files around the contract
 * @param contract the contract that the document is about
 * @param verdict what the checks found in the dossier, in the order of the text
 * @param date the date that the document bears
 * @param locale the language of the document: English, or else French
 * @param audience who will read it: what is reserved to fewer readers is left out. Never {@link Diffusion#INHERITED}
 * @param locator where elements stand in the text
 */
public record DocumentRequest(Dossier dossier, Contract contract, Verdict verdict, LocalDate date, Locale locale,
        Diffusion audience, Locator locator) {

    /** Makes a request of a host that knows no waivers. */
    public DocumentRequest(Dossier dossier, Contract contract, List<Finding> findings, LocalDate date, Locale locale,
            Diffusion audience, Locator locator) {
        this(dossier, contract, new Verdict(findings, List.of(), List.of()), date, locale, audience, locator);
    }

    /** @throws IllegalArgumentException if the audience is not stated */
    public DocumentRequest {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(contract);
        Objects.requireNonNull(date);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(locator);
        Objects.requireNonNull(verdict);
        if (audience == null || audience == Diffusion.INHERITED) {
            throw new IllegalArgumentException("The audience of a document must be stated.");
        }
    }
}
