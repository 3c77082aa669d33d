// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.time.FrenchDates;

/**
 * R43: a promise that changes an earlier one of the same bearer on the same subject says so, by an amendment or by {@code remplace}.
 *
 * <p>The later one stands in a later contract, while the earlier contract still runs, or is added by an amendment. Only promises
 * that both give a figure, or both a deadline, and not the same, change each other.
 */
public final class AnnouncedReplacements extends BundledRule {
    private final Gist.Reader reader = new Gist.Reader();

    public AnnouncedReplacements() {
        super("R43", Category.QUANTITIES, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean fixable() {
        return true;
    }

    /**
     * A commitment in the text that makes it.
     *
     * @param day on which that text begins to hold
     */
    private record Promised(Commitment commitment, Titled titled, EObject text, LocalDate day, ContractContents contents) {

        /** Tells whether this one, which is the later, leaves the other alone. */
        boolean leaves(Promised earlier) {
            LocalDate end = earlier.contents.terms().contractEnd();
            return text == earlier.text || end != null && end.isBefore(day) || titled.mayRepeat(earlier.titled)
                    || Collections.disjoint(commitment.getBearers(), earlier.commitment.getBearers())
                    || replaces(contents.contract(), earlier.contents.contract()) || change(earlier, Locale.FRENCH).isEmpty();
        }

        private static boolean replaces(Contract contract, Contract earlier) {
            return contract.getLinks().stream().anyMatch(link -> link.getKind() == LinkKind.REPLACES && link.getTargets().contains(earlier));
        }

        /** Returns what this one says instead of the other, the later first; empty when they agree or cannot be compared. */
        Optional<List<String>> change(Promised earlier, Locale locale) {
            Optional<Quantity> now = Quantities.of(commitment.getQuantity());
            Optional<Quantity> before = Quantities.of(earlier.commitment.getQuantity());
            if (now.isPresent() && before.isPresent() && now.get().compare(before.get())
                    .filter(each -> each == Total.Comparison.LESS || each == Total.Comparison.GREATER).isPresent()) {
                return Optional.of(List.of(now.get().print(locale), before.get().print(locale)));
            }
            Optional<LocalDate> due = due();
            Optional<LocalDate> dueBefore = earlier.due();
            return due.isPresent() && dueBefore.isPresent() && !due.equals(dueBefore)
                    ? Optional.of(List.of(FrenchDates.print(due.get(), locale), FrenchDates.print(dueBefore.get(), locale)))
                    : Optional.empty();
        }

        private Optional<LocalDate> due() {
            return Optional.ofNullable(commitment.getDeadline()).flatMap(each -> each.due(contents.terms()));
        }
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        List<Promised> promises = new ArrayList<>();
        context.contracts().forEach(contents -> Standing.commitments(contents)
                .forEach(commitment -> promised(commitment, contents, texts).ifPresent(promises::add)));
        promises.sort(Comparator.comparing(Promised::day));
        SimilarGists<Promised> seen = new SimilarGists<>(each -> each.titled().gist(), Promised::leaves);
        promises.forEach(each -> seen.addAndFind(each).ifPresent(earlier -> report(each, earlier, context.locale(), findings)));
    }

    private Optional<Promised> promised(Commitment commitment, ContractContents contents, FrenchTexts texts) {
        EObject text = text(commitment, contents.contract());
        Optional<LocalDate> day = text instanceof Amendment amendment ? Optional.ofNullable(amendment.getDate())
                : Stream.of(contents.contract().getSignedOn(), contents.contract().getStart()).filter(each -> each != null).findFirst();
        return day.flatMap(since -> Titled.of(commitment, reader, texts).map(titled -> new Promised(commitment, titled, text, since, contents)));
    }

    /** Returns the contract, or the amendment that adds the commitment. */
    private static EObject text(Commitment commitment, Contract contract) {
        EObject around = commitment;
        while (around != null && !(around instanceof Amendment)) {
            around = around.eContainer();
        }
        return around == null ? contract : around;
    }

    private void report(Promised later, Promised earlier, Locale locale, Findings findings) {
        List<String> change = later.change(earlier, locale).orElseThrow();
        String name = Dossier.qualifiedName(earlier.commitment());
        findings.on(later.commitment()).at(Literals.NAMED_ELEMENT__TITLE).about(earlier.commitment())
                .fix(new Fixes(locale).add(later.commitment(), "remplace " + name))
                .report(text(locale, "message", Naming.name(later.commitment()), change.getFirst(), name, change.getLast()));
    }
}
