// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pacte.model.contract.Side;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Ratio;
import org.pacte.model.quantity.Total;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.planning.network.Labels;

/**
 * Commitments that are given in return for another one.
 *
 * @param given what is given: one commitment, or all those that promise the same ratio against the same other one
 * @param received what it is given for
 * @param ratio the promised ratio, if there is one
 * @param givenFigure how much is given in all, if it can be counted
 * @param receivedFigure how much is received in all
 * @param outcome whether the figures keep the ratio
 */
public record Exchange(List<Entry> given, Entry received, Optional<Ratio> ratio, Optional<Figure> givenFigure,
        Optional<Figure> receivedFigure, Outcome outcome) {
    private static final Messages MESSAGES = Messages.beside(Exchange.class);

    /** Whether what is promised keeps a ratio. */
    public enum Outcome {
        /** The figures keep the ratio. */
        KEPT,
        /** The figures do not keep it. */
        BROKEN,
        /** A figure is missing, a range, or only bounded: nothing can be said. */
        OPEN,
        /** No ratio is promised. */
        UNMEASURED
    }

    public Exchange {
        given = List.copyOf(given);
    }

    static Exchange of(List<Entry> given, Entry received, Optional<Ratio> ratio) {
        Optional<Figure> theirs = received.figure();
        List<Figure> figures = given.stream().flatMap(each -> each.figure().stream()).toList();
        Optional<Figure> mine = figures.size() == given.size() ? Figure.sum(figures) : Optional.empty();
        if (mine.isEmpty() && given.size() == 1) {
            mine = given.getFirst().figure();
        }
        return new Exchange(given, received, ratio, mine, theirs, outcome(ratio, mine, theirs));
    }

    private static Outcome outcome(Optional<Ratio> ratio, Optional<Figure> mine, Optional<Figure> theirs) {
        if (ratio.isEmpty()) {
            return Outcome.UNMEASURED;
        }
        Optional<Boolean> holds = mine.flatMap(own -> theirs.flatMap(other -> ratio.get().holds(own.total(), other.like(own).total())));
        return holds.map(kept -> kept ? Outcome.KEPT : Outcome.BROKEN).orElse(Outcome.OPEN);
    }

    /** Tells whether the commitments stand on different sides, so that it is an exchange between them. */
    public boolean isBetweenSides() {
        return given.stream().anyMatch(each -> each.side() != received.side());
    }

    /** Returns the sides that have not done what they should have by now; of a common commitment that side. */
    public Set<Side> lateSides() {
        Set<Side> late = EnumSet.noneOf(Side.class);
        given.stream().filter(Entry::isLate).forEach(each -> late.add(each.side()));
        if (received.isLate()) {
            late.add(received.side());
        }
        return Collections.unmodifiableSet(late);
    }

    /** Returns how much would have to be given to keep the ratio; empty when the division leaves a rest or nothing is exact. */
    public Optional<Measure> owed() {
        if (ratio.isEmpty() || givenFigure.isEmpty() || receivedFigure.isEmpty()) {
            return Optional.empty();
        }
        Total theirs = receivedFigure.get().like(givenFigure.get()).total();
        BigDecimal divisor = ratio.get().received();
        if (!theirs.isExact() || divisor.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal product = theirs.low().multiply(ratio.get().given());
        // Ten more decimals than the product has are enough for every ratio that a contract states.
        BigDecimal owed = product.divide(divisor, product.scale() + 10, RoundingMode.DOWN);
        return owed.multiply(divisor).compareTo(product) == 0
                ? Optional.of(new Measure(FrenchNumbers.normal(owed), givenFigure.get().total().unit()))
                : Optional.empty();
    }

    /** Says what is exchanged and whether the ratio is kept: {@code 40 agents contre 40 policiers : à parité, rapport tenu.} */
    public String explain(Locale locale) {
        String mine = givenFigure.map(figure -> figure.print(locale)).orElseGet(() -> names(locale));
        String theirs = receivedFigure.map(figure -> figure.print(locale))
                .orElseGet(() -> Typography.quote(Labels.title(received.commitment()), locale));
        String promised = ratio.map(each -> each.print(locale)).orElse("");
        return switch (outcome) {
            case KEPT -> say(locale, "exchange.kept", mine, theirs, promised);
            case BROKEN -> owed().map(owed -> say(locale, "exchange.broken.owed", mine, theirs, promised, owed.print(locale)))
                    .orElseGet(() -> say(locale, "exchange.broken", mine, theirs, promised));
            case OPEN -> say(locale, "exchange.open", mine, theirs, promised);
            case UNMEASURED -> say(locale, "exchange.unmeasured", mine, theirs);
        };
    }

    private String names(Locale locale) {
        return Typography.list(given.stream().map(each -> Typography.quote(Labels.title(each.commitment()), locale)).toList(), locale);
    }

    private static String say(Locale locale, String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
