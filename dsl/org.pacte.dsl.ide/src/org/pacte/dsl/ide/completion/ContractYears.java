// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;

/** The years that matter at a place: those of the contract, else this one and the next. */
@Singleton
final class ContractYears {
    private static final int LAST_DAY = 31;
    private static final int YEARS_AHEAD = 3;
    private static final int MOST_YEARS = 12;

    private final Clock clock;

    @Inject
    ContractYears(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate endOfYear() {
        return LocalDate.of(today().getYear(), Month.DECEMBER, LAST_DAY);
    }

    /** The last day of the contract, else of this year. */
    LocalDate end(EObject model) {
        return contract(model).map(Contract::getEnd).orElseGet(this::endOfYear);
    }

    /** The years in order, at least one. */
    List<Integer> years(EObject model) {
        Optional<Contract> contract = contract(model).filter(each -> each.getStart() != null && each.getEnd() != null);
        int first = contract.map(each -> each.getStart().getYear()).orElse(today().getYear());
        int last = contract.map(each -> each.getEnd().getYear()).orElse(today().getYear() + YEARS_AHEAD);
        return IntStream.rangeClosed(first, Math.max(first, Math.min(last, first + MOST_YEARS))).boxed().toList();
    }

    static Optional<Contract> contract(EObject model) {
        return model == null ? Optional.empty() : Dossier.contractOf(model);
    }
}
