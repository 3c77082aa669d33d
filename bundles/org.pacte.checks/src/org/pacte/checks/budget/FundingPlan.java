// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Typography;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.ActionDates;

/**
 * What an action costs and who pays, in exact amounts; fundings that were refused do not count.
 *
 * <p>A running cost counts for the whole action, so that the total is only known exactly when its dates hold a whole number of
 * periods; else the periods that have begun give the most that it can be.
 */
final class FundingPlan {
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final int MONTHS_IN_A_HALF_YEAR = 6;
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<FundingStatus> HOPED_FOR = EnumSet.of(FundingStatus.ENVISAGED, FundingStatus.REQUESTED);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Funding> fundings;
    private final Optional<Money> cost;
    private final boolean exact;

    private FundingPlan(List<Funding> fundings, Optional<Money> cost, boolean exact) {
        this.fundings = fundings;
        this.cost = cost;
        this.exact = exact;
    }

    static FundingPlan of(Action action) {
        return of(action, funding -> true);
    }

    /** Tells whether a funding is only envisaged or requested; what the text says without reserve counts. */
    static boolean isHopedFor(Funding funding) {
        return HOPED_FOR.contains(funding.getStatus());
    }

    /** Returns the plan without what is only hoped for. */
    static FundingPlan stated(Action action) {
        return of(action, funding -> !isHopedFor(funding));
    }

    /** Returns the plan with only some of the fundings. */
    static FundingPlan of(Action action, Predicate<? super Funding> chosen) {
        List<Funding> standing = action.getFundings().stream()
                .filter(each -> each.getStatus() != FundingStatus.REFUSED).filter(chosen).toList();
        Optional<Money> cost = cost(action, false);
        return new FundingPlan(standing, cost.or(() -> cost(action, true)), cost.isPresent());
    }

    private static Optional<Money> cost(Action action, boolean begun) {
        ActionDates dates = ActionDates.of(action, WorkingCalendar.national());
        Optional<Money> total = Optional.empty();
        for (Cost cost : action.getCosts()) {
            OptionalLong times = cost.getPer() == PeriodUnit.NONE ? OptionalLong.of(1) : periods(dates, cost.getPer(), begun);
            if (cost.getAmount() == null || times.isEmpty()) {
                return Optional.empty();
            }
            Money amount = cost.getAmount().times(BigDecimal.valueOf(times.getAsLong()));
            total = Optional.of(total.map(sum -> sum.plus(amount)).orElse(amount));
        }
        return total;
    }

    /**
     * Counts the periods of an action; empty when its dates are unknown or reversed.
     *
     * @param begun whether a period that the end cuts counts as a whole one; else there is no count with one
     */
    private static OptionalLong periods(ActionDates dates, PeriodUnit unit, boolean begun) {
        if (dates.start().isEmpty() || dates.end().isEmpty() || dates.end().get().isBefore(dates.start().get())) {
            return OptionalLong.empty();
        }
        LocalDate start = dates.start().get();
        LocalDate after = dates.end().get().plusDays(1);
        return switch (unit) {
            case NONE -> OptionalLong.empty();
            case YEAR -> months(start, after, MONTHS_IN_A_YEAR, begun);
            case HALF_YEAR -> months(start, after, MONTHS_IN_A_HALF_YEAR, begun);
            case QUARTER -> months(start, after, MONTHS_IN_A_QUARTER, begun);
            case MONTH -> months(start, after, 1, begun);
            case WEEK -> {
                long weeks = start.until(after, ChronoUnit.DAYS) / DAYS_IN_A_WEEK;
                yield count(weeks, start.plusWeeks(weeks).equals(after), begun);
            }
            case DAY -> OptionalLong.of(start.until(after, ChronoUnit.DAYS));
        };
    }

    private static OptionalLong months(LocalDate start, LocalDate after, int length, boolean begun) {
        long periods = start.until(after, ChronoUnit.MONTHS) / length;
        return count(periods, start.plusMonths(periods * length).equals(after), begun);
    }

    private static OptionalLong count(long periods, boolean whole, boolean begun) {
        if (whole) {
            return OptionalLong.of(periods);
        }
        return begun ? OptionalLong.of(periods + 1) : OptionalLong.empty();
    }

    /** Returns the fundings that were not refused. */
    List<Funding> fundings() {
        return fundings;
    }

    /** Returns the cost, or the most that it can be when a period is cut; empty when it is unknown. */
    Optional<Money> cost() {
        return cost;
    }

    /** Tells whether the cost is known exactly. */
    boolean isCostExact() {
        return exact;
    }

    /** Tells whether a difference to the cost comes from rates that were rounded: half a unit of the last digit of each. */
    boolean isRounding(Money difference) {
        Money tolerance = cost.map(total -> total.percent(tolerance())).orElse(Money.ZERO);
        return difference.euros().abs().compareTo(tolerance.euros()) < 0;
    }

    private BigDecimal tolerance() {
        return fundings.stream().map(Funding::getRate).filter(rate -> rate != null)
                .map(rate -> HALF.scaleByPowerOfTen(-Math.max(0, rate.stripTrailingZeros().scale())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isEveryFundingGranted() {
        return !fundings.isEmpty() && fundings.stream()
                .allMatch(each -> each.getStatus() == FundingStatus.GRANTED || each.getStatus() == FundingStatus.PAID);
    }

    /** Returns the sum of all fundings; empty when one of them has no figure, or is a rate of an unknown cost. */
    Optional<Money> funded() {
        Optional<Money> sum = Optional.of(Money.ZERO);
        for (Funding funding : fundings) {
            Optional<Money> share = share(funding);
            sum = sum.flatMap(before -> share.map(before::plus));
        }
        return sum;
    }

    /** Returns what part of the cost the fundings pay, in percent; empty when a figure is unknown, or the cost is none or not exact. */
    Optional<BigDecimal> share() {
        if (fundings.isEmpty()) {
            return Optional.empty();
        }
        if (cost.isEmpty()) {
            boolean rates = fundings.stream().allMatch(each -> each.getRate() != null);
            return rates ? fundings.stream().map(Funding::getRate).reduce(BigDecimal::add) : Optional.empty();
        }
        return exact ? funded().flatMap(sum -> sum.shareOf(cost.get())) : Optional.empty();
    }

    /** Returns the funding that brings the sum above the cost; empty when nothing does or a figure is unknown. */
    Optional<Funding> overflow() {
        Money sum = Money.ZERO;
        for (Funding funding : fundings) {
            Optional<Money> share = share(funding);
            if (share.isEmpty() || cost.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(share.get());
            if (sum.compareTo(cost.get()) > 0) {
                return Optional.of(funding);
            }
        }
        return Optional.empty();
    }

    private Optional<Money> share(Funding funding) {
        return funding.getRate() == null ? Optional.ofNullable(funding.getAmount())
                : cost.map(total -> total.percent(funding.getRate()));
    }

    /** Returns the funding that brings the rates above the whole cost, whatever that is. */
    Optional<Funding> rateOverflow() {
        Optional<Funding> first = Optional.empty();
        BigDecimal sum = BigDecimal.ZERO;
        for (Funding funding : fundings) {
            sum = funding.getRate() == null ? sum : sum.add(funding.getRate());
            if (first.isEmpty() && sum.compareTo(WHOLE) > 0) {
                first = Optional.of(funding);
            }
        }
        return sum.subtract(WHOLE).compareTo(tolerance()) < 0 ? Optional.empty() : first;
    }

    /** Prints {@code 7 500 € + 9 000 € (60 %, demandé) = 16 500 €}. */
    String printSum(Locale locale) {
        String terms = fundings.stream().map(funding -> printShare(funding, locale)).collect(Collectors.joining(" + "));
        return fundings.size() < 2 ? terms : terms + " = " + funded().map(sum -> sum.print(locale)).orElse("…");
    }

    private String printShare(Funding funding, Locale locale) {
        String rate = funding.getRate() == null ? "" : printRate(funding.getRate(), locale);
        return share(funding).map(money -> money.print(locale)).orElse("…") + note(rate, funding);
    }

    /** What is only hoped for says so. */
    private static String note(String rate, Funding funding) {
        String notes = Stream.of(rate, isHopedFor(funding) ? funding.getStatus().getLiteral() : "").filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return notes.isEmpty() ? "" : " (" + notes + ")";
    }

    /** Prints {@code 60 % + 50 % = 110 %}. */
    String printRates(Locale locale) {
        List<Funding> rates = fundings.stream().filter(each -> each.getRate() != null).toList();
        String terms = rates.stream().map(each -> printRate(each.getRate(), locale) + note("", each)).collect(Collectors.joining(" + "));
        BigDecimal sum = rates.stream().map(Funding::getRate).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rates.size() < 2 ? terms : terms + " = " + printRate(sum, locale);
    }

    private static String printRate(BigDecimal rate, Locale locale) {
        return FrenchNumbers.print(rate, locale) + Typography.NBSP + "%";
    }
}
