// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/**
 * R42: what is counted as done neither shrinks from one report to the next, nor exceeds or misses the promise without a word.
 *
 * <p>A result below the promise is only a fault once the time is over, or when it is said to be the last one.
 */
public final class PlausibleResults extends CommitmentRule {
    private static final Parameter<BigDecimal> EXCESS = Parameter.percent("dépassement", 50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PlausibleResults() {
        super("R42", Category.QUANTITIES, Severities.following(Severity.WARNING, Severity.INFO), EXCESS);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        List<FollowUp.Entry> counted = followUp.entries(commitment).stream()
                .filter(entry -> entry.realized().isPresent() && !entry.date().isAfter(context.today())).toList();
        for (int index = 0; index < counted.size(); index++) {
            if (!Typography.isGiven(counted.get(index).entry().getNote())) {
                checkSeries(commitment, counted.subList(0, index + 1), context.locale(), findings);
                checkPromise(contents, commitment, counted.get(index), context, findings);
            }
        }
    }

    private void checkSeries(Commitment commitment, List<FollowUp.Entry> series, Locale locale, Findings findings) {
        if (series.size() > 1) {
            Measure before = series.get(series.size() - 2).realized().orElseThrow();
            Measure now = series.getLast().realized().orElseThrow();
            if (now.unit().sameAs(before.unit()) && now.valueIn(before.unit()).compareTo(before.value()) < 0) {
                findings.on(series.getLast().entry()).at(Literals.PROGRESS_ENTRY__AMOUNT).about(series.get(series.size() - 2).entry())
                        .fix(explanation(series.getLast().entry(), locale)).report(text(locale, "message.less", Naming.name(commitment), now.print(locale), before.print(locale),
                                FrenchDates.print(series.get(series.size() - 2).date(), locale)));
            }
        }
    }

    private void checkPromise(ContractContents contents, Commitment commitment, FollowUp.Entry entry, CheckContext context,
            Findings findings) {
        Measure done = entry.realized().orElseThrow();
        Optional<Total> promised = Quantities.of(commitment.getQuantity()).filter(each -> each.unit().sameAs(done.unit()))
                .flatMap(Quantity::total);
        if (promised.isEmpty()) {
            return;
        }
        // A floor may be exceeded, and a ceiling need not be reached.
        Optional<BigDecimal> high = bound(promised.get().high(), promised.get(), done);
        Optional<BigDecimal> low = bound(promised.get().low(), promised.get(), done);
        BigDecimal excess = HUNDRED.add(context.value(contents.contract(), EXCESS));
        String promise = promised.get().print(context.locale());
        if (high.filter(each -> done.value().multiply(HUNDRED).compareTo(each.multiply(excess)) > 0).isPresent()) {
            report("message.more", entry, commitment, done, promise, context.locale(), findings);
        } else if (low.filter(each -> done.value().compareTo(each) < 0).isPresent() && isFinal(contents, commitment, entry)) {
            report("message.short", entry, commitment, done, promise, context.locale(), findings);
        }
    }

    private static Fix explanation(ProgressEntry entry, Locale locale) {
        return new Fixes(locale).append(entry, Fixes.blank(), Literals.PROGRESS_ENTRY__EVIDENCE, Literals.PROGRESS_ENTRY__AUTHORS);
    }

    private static Optional<BigDecimal> bound(BigDecimal value, Total total, Measure done) {
        return Optional.ofNullable(value).filter(each -> each.signum() > 0)
                .map(each -> new Measure(each, total.unit()).valueIn(done.unit()));
    }

    /** Tells whether nothing more is to come: it is said to be done, or its time is over, which without a deadline is that of the contract. */
    private static boolean isFinal(ContractContents contents, Commitment commitment, FollowUp.Entry entry) {
        if (entry.status() == ExecutionStatus.DONE || entry.status() == ExecutionStatus.PARTLY_DONE) {
            return true;
        }
        Optional<LocalDate> end = commitment.getDeadline() == null ? Optional.ofNullable(contents.terms().contractEnd())
                : commitment.getDeadline().due(contents.terms());
        return end.filter(day -> day.isBefore(entry.date())).isPresent();
    }

    private void report(String key, FollowUp.Entry entry, Commitment commitment, Measure done, String promise, Locale locale,
            Findings findings) {
        findings.on(entry.entry()).at(Literals.PROGRESS_ENTRY__AMOUNT).about(commitment)
                .fix(explanation(entry.entry(), locale)).report(text(locale, key, Naming.name(commitment), done.print(locale), promise));
    }
}
