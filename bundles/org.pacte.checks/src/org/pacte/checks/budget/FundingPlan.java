// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.pacte.checks.time.ActionDates;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Typography;

/**
 * What an action costs and who pays, in exact amounts; fundings that were refused do not count.
 *
 * <p>A running cost counts for the whole action, so that the total is only known when its dates hold a whole number of periods.
 */
final class FundingPlan {
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final int MONTHS_IN_A_HALF_YEAR = 6;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Funding> fundings;
    private final Optional<Money> cost;

    private FundingPlan(List<Funding> fundings, Optional<Money> cost) {
        this.fundings = fundings;
        this.cost = cost;
    }

    static FundingPlan of(Action action) {
        List<Funding> standing = action.getFundings().stream().filter(each -> each.getStatus() != FundingStatus.REFUSED).toList();
        return new FundingPlan(standing, cost(action));
    }

    private static Optional<Money> cost(Action action) {
        ActionDates dates = ActionDates.of(action);
        Optional<Money> total = Optional.empty();
        for (Cost cost : action.getCosts()) {
            OptionalLong times = cost.getPer() == PeriodUnit.NONE ? OptionalLong.of(1) : periods(dates, cost.getPer());
            if (cost.getAmount() == null || times.isEmpty()) {
                return Optional.empty();
            }
            Money amount = cost.getAmount().times(BigDecimal.valueOf(times.getAsLong()));
            total = Optional.of(total.map(sum -> sum.plus(amount)).orElse(amount));
        }
        return total;
    }

    /** Counts the whole periods of an action; empty when its dates are unknown, reversed, or cut a period. */
    private static OptionalLong periods(ActionDates dates, PeriodUnit unit) {
        if (dates.start().isEmpty() || dates.end().isEmpty() || dates.end().get().isBefore(dates.start().get())) {
            return OptionalLong.empty();
        }
        LocalDate start = dates.start().get();
        LocalDate after = dates.end().get().plusDays(1);
        return switch (unit) {
            case NONE -> OptionalLong.empty();
            case YEAR -> whole(start.until(after, ChronoUnit.YEARS), start.plusYears(start.until(after, ChronoUnit.YEARS)), after);
            case HALF_YEAR -> months(start, after, MONTHS_IN_A_HALF_YEAR);
            case QUARTER -> months(start, after, MONTHS_IN_A_QUARTER);
            case MONTH -> months(start, after, 1);
            case WEEK -> {
                long weeks = start.until(after, ChronoUnit.DAYS) / DAYS_IN_A_WEEK;
                yield whole(weeks, start.plusWeeks(weeks), after);
            }
            case DAY -> OptionalLong.of(start.until(after, ChronoUnit.DAYS));
        };
    }

    private static OptionalLong months(LocalDate start, LocalDate after, int length) {
        long periods = start.until(after, ChronoUnit.MONTHS) / length;
        return whole(periods, start.plusMonths(periods * length), after);
    }

    private static OptionalLong whole(long periods, LocalDate reached, LocalDate after) {
        return reached.equals(after) ? OptionalLong.of(periods) : OptionalLong.empty();
    }

    /** Returns the fundings that were not refused. */
    List<Funding> fundings() {
        return fundings;
    }

    Optional<Money> cost() {
        return cost;
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
        BigDecimal sum = BigDecimal.ZERO;
        for (Funding funding : fundings) {
            sum = funding.getRate() == null ? sum : sum.add(funding.getRate());
            if (sum.compareTo(WHOLE) > 0) {
                return Optional.of(funding);
            }
        }
        return Optional.empty();
    }

    /** Prints {@code 7 500 € + 9 000 € (60 %) = 16 500 €}. */
    String printSum(Locale locale) {
        String terms = fundings.stream().map(funding -> printShare(funding, locale)).collect(Collectors.joining(" + "));
        return fundings.size() < 2 ? terms : terms + " = " + funded().map(sum -> sum.print(locale)).orElse("…");
    }

    private String printShare(Funding funding, Locale locale) {
        String amount = share(funding).map(money -> money.print(locale)).orElse("…");
        return funding.getRate() == null ? amount : amount + " (" + printRate(funding.getRate(), locale) + ")";
    }

    /** Prints {@code 60 % + 50 % = 110 %}. */
    String printRates(Locale locale) {
        List<BigDecimal> rates = fundings.stream().map(Funding::getRate).filter(rate -> rate != null).toList();
        String terms = rates.stream().map(rate -> printRate(rate, locale)).collect(Collectors.joining(" + "));
        BigDecimal sum = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rates.size() < 2 ? terms : terms + " = " + printRate(sum, locale);
    }

    private static String printRate(BigDecimal rate, Locale locale) {
        return FrenchNumbers.print(rate, locale) + Typography.NBSP + "%";
    }
}
