// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/**
 * What a rule looks at, and for whom.
 *
 * @param dossier all files that see each other
 * @param locale the language of the findings
 * @param today the day on which the dossier is judged
 */
public record CheckContext(Dossier dossier, Locale locale, LocalDate today) {

    /** Returns what each contract of the dossier holds. */
    public List<ContractContents> contracts() {
        return dossier.contents();
    }
}
