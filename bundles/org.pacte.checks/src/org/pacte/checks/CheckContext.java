// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;

/**
 * What a rule looks at, and for whom.
 *
 * @param dossier all files that see each other, with the words that the rule {@linkplain Rule#judges() judges}
 * @param locale the language of the findings
 * @param today the day on which the dossier is judged
 * @param rule the rule that is being run
 * @param policy how the rule is set for each contract
 * @param shared what the rules of this check compute together
 */
public record CheckContext(Dossier dossier, Locale locale, LocalDate today, Rule rule, Policy policy, SharedResults shared) {

    /** Returns what each contract of the dossier holds. */
    public List<ContractContents> contracts() {
        return dossier.contents();
    }

    /** Returns what several rules compute from the dossier; the first that asks computes it for this check. */
    public <T> T shared(Class<T> kind, Function<? super Dossier, ? extends T> computation) {
        return shared.get(kind, () -> computation.apply(dossier));
    }

    /** Returns what reports and meetings tell. */
    public FollowUp followUp() {
        return shared(FollowUp.class, FollowUp::of);
    }

    /** Returns where all commitments and actions stand today. */
    public Progress progress() {
        return shared(Progress.class, all -> Progress.at(all, today, WorkingCalendar.national()));
    }

    /** Returns the value of one of the rule's parameters for a contract, which may be {@code null} for the register alone. */
    public <T> T value(Contract contract, Parameter<T> parameter) {
        return policy.value(contract, rule, parameter);
    }

    /** Prints the value that {@link #value} returns, for a message: {@code 24 mois}, {@code 80 %}. */
    public <T> String print(Contract contract, Parameter<T> parameter) {
        return parameter.type().print(value(contract, parameter), locale);
    }
}
