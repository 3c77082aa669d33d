// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;
import org.pacte.checks.Category;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;

/**
 * How far a contract is from being signed, by the last check of its dossier.
 *
 * <p>Findings count as if it were ready to be signed or, once it is, in its state; those about the register count for every
 * contract of the dossier, as do errors of its texts as texts.
 *
 * @param contract the contract's qualified name
 * @param title may be empty
 * @param location where it is declared
 * @param all the counts of the contract
 * @param chapters the counts of each chapter of the catalogue, in order, empty ones included
 * @param needs what misses, the most important first: what keeps it from being signed, then what weakens it
 */
public record ContractGauge(String contract, String title, Location location, Gauge.Tally all, List<Chapter> chapters,
        List<Need> needs) {
    public ContractGauge {
        chapters = List.copyOf(chapters);
        needs = List.copyOf(needs);
    }

    /**
     * The counts of a chapter.
     *
     * @param title in the language of the session
     */
    public record Chapter(Category category, String title, Gauge.Tally tally) {
    }

    /**
     * A rule that is not kept; one that is graver in some cases stands once for each severity.
     *
     * @param rule its identifier
     * @param title what it demands, in the language of the session
     * @param severity how grave that is at the signature: an error keeps the contract from being signed
     * @param fix what to do, as an infinitive phrase
     * @param findings where, in the order of the text, each as grave as at the signature
     */
    public record Need(String rule, String title, Severity severity, String fix, List<PlacedFinding> findings) {
        public Need {
            findings = List.copyOf(findings);
        }
    }

    /** Tells whether nothing keeps the contract from being signed. */
    public boolean isReady() {
        return all.blocking() == 0;
    }
}
