// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacte.dsl.values.NumberWords;
import org.pacte.model.time.FrenchDates;

/** The slips that {@link CommonSlips} knows, the more particular ones first. */
final class Slips {
    /** The group of a pattern that holds what is to be replaced. */
    static final String STRETCH = "x";

    private static final String NUMBER = "\\d+(?:[ \\u00A0\\u202F]\\d{3})*(?:,\\d+)?";
    private static final String BEFORE_A_NUMBER = "(?:quantité(?:\\s+de)?|estimation|atteindre|moins|plus|environ|dont|entre|et|créer|maintenir|durée|coût|soit|réalisé|"
            + "référence|effectif|population|annonce|par)\\s|[+,]";
    private static final String MONTHS = Stream.of(Month.values()).map(month -> FrenchDates.monthName(month, Locale.FRENCH))
            .collect(Collectors.joining("|"));
    private static final Map<Character, String> MULTIPLES = Map.of('k', "k€", 'K', "k€", 'm', "M€", 'M', "M€");

    static final List<Turn> TURNS = List.of(
            turn("date", "(?<p>échéance\\s+)?(?<x>(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2}))(?!\\d)", Slips::date),
            turn("date", "(?<p>échéance\\s+)?(?<x>(?<d>\\d{1,2})\\s*[.-]\\s*(?<m>\\d{1,2})\\s*[.-]\\s*(?<y>\\d{4}))(?!\\d)", Slips::date),
            turn("date", "(?<p>échéance\\s+)?(?<x>(?<d>\\d{1,2})(?:er)?\\s+(?<m>" + MONTHS + ")\\s+(?<y>\\d{4}))", Slips::date),
            turn("end", "(?<x>fin\\s+(?:de\\s+)?(?<m>" + MONTHS + ")\\s+(?<y>\\d{4}))", Slips::endOfMonth),
            turn("year", "échéance\\s+(?<x>\\d{4})(?![\\d/.-])", match -> Optional.of("fin " + match.group(STRETCH))),
            turn("day", "échéance\\s+(?<x>\\d{1,2}/\\d{1,2}/\\d{4})", match -> Optional.of("le " + match.group(STRETCH))),
            turn("end", "(?<x>d['’]ici\\s+(?:à\\s+)?(?:la\\s+)?(?<r>fin\\s+\\d{4}))", match -> Optional.of(match.group("r"))),
            turn("years", "par\\s+\\p{L}+\\s+(?<x>entre\\s+(?<a>\\d{4})\\s+et\\s+(?<b>\\d{4}))", Slips::years),
            turn("years", "période\\s+(?<x>du\\s+(?<a>\\d{4})\\s+au\\s+(?<b>\\d{4}))(?![\\d/])", Slips::years),
            turn("days", "(?<x>du\\s+(?<a>\\d{4})\\s+au\\s+(?<b>\\d{4}))(?![\\d/])",
                    match -> Optional.of("du 01/01/" + match.group("a") + " au 31/12/" + match.group("b"))),
            turn("tranche", "\\d{4}(?<x>)\\s+(?=\\d+\\s+(?:en|fin|avant|le|au|dès)\\s)", match -> Optional.of(",")),
            turn("range", "(?:quantité|estimation)\\s+(?<x>(?<a>" + NUMBER + ")\\s*(?:à|-|–|ou)\\s*(?<b>" + NUMBER + "))(?=\\s+\\p{L})",
                    match -> Optional.of("entre " + match.group("a") + " et " + match.group("b"))),
            turn("from", "quantité\\s+(?<x>de\\s+(?<a>" + NUMBER + "))(?=\\s+\\p{L})(?!\\s+à\\s)", match -> Optional.of(match.group("a"))),
            turn("about", "(?<x>(?:une\\s+)?(?<w>\\p{L}+)s?\\s+d(?:e\\s+|['’]))", Slips::about),
            turn("money", "(?<x>(?<n>" + NUMBER + ")\\s*(?<m>k|K|Md|M|mille|millions?(?:\\s+d['’])?|milliards?(?:\\s+d['’])?)?\\s*"
                    + "(?<e>[eE]uros?|EUROS?|EUR|eur|€)?)(?!\\p{L})", Slips::money),
            turn("money", "(?<x>€\\s*(?<n>" + NUMBER + "))(?<m>)(?<e>)", match -> Optional.of(match.group("n") + "\u00A0€")),
            turn("currency", "(?:coût|financement\\s+[\\p{L}\\p{M}\\d_.-]+)\\s+(?:" + NUMBER + ")(?<x>)(?=\\s*(?:[}\\r\\n]|//|$|\\p{L}))(?!\\s*%)",
                    match -> Optional.of("\u00A0€")),
            turn("percent", "(?<x>(?<n>" + NUMBER + ")\\s*(?:pour\\s?cents?|pourcents?|p\\.\\s?c\\.|pct))", match -> Optional.of(match.group("n") + "\u00A0%")),
            turn("of", "%\\s+(?<x>du|des|de\\s+la)(?=\\s)", match -> Optional.of("de")),
            turn("duration", "durée\\s+\\d+(?<x>)(?=\\s*(?:[}\\r\\n]|//|$))", match -> Optional.of(" mois")),
            turn("letters", "(?:" + BEFORE_A_NUMBER + ")\\s*(?<x>(?!et\\s)[\\p{L}-]+)(?=\\s)", Slips::figures),
            turn("quotes", "(?<x>['‘“„](?<t>[^'’‘“”„\"\\n]*)['’”“])", match -> Optional.of("\"" + match.group("t") + "\"")),
            new Turn("unit", CommonSlips.pattern("(?:quantité|référence|effectif)\\s[^\"«{}\\n]*?(?<x>" + NUMBER + ")(?=\\s*(?:}|//|$))"), null));

    private Slips() {
    }

    /**
     * A way of writing.
     *
     * @param key the message's, without {@code slip.}
     * @param pattern finds it, with a group {@link #STRETCH}
     * @param cure what to write instead; empty where the text only looks like the slip, {@code null} where nobody can know it
     */
    record Turn(String key, Pattern pattern, Function<Matcher, Optional<String>> cure) {
        Turn {
            cure = cure == null ? match -> Optional.empty() : cure;
        }

        /** Only the unit of a number is nobody's guess. */
        boolean isWithoutCure() {
            return "unit".equals(key);
        }
    }

    private static Turn turn(String key, String regex, Function<Matcher, Optional<String>> cure) {
        return new Turn(key, CommonSlips.pattern(regex), cure);
    }

    private static Optional<String> date(Matcher match) {
        try {
            final int month = FrenchDates.month(match.group("m")).map(Month::getValue).orElseGet(() -> number(match, "m"));
            final LocalDate day = LocalDate.of(number(match, "y"), month, number(match, "d"));
            return Optional.of((match.group("p") == null ? "" : "le ") + FrenchDates.numeric(day));
        } catch (final DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> endOfMonth(Matcher match) {
        return FrenchDates.month(match.group("m"))
                .map(month -> "le " + FrenchDates.numeric(YearMonth.of(number(match, "y"), month).atEndOfMonth()));
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<String> years(Matcher match) {
        return Optional.of("de " + match.group("a") + " à " + match.group("b"));
    }

    private static Optional<String> about(Matcher match) {
        final String word = match.group("w").endsWith("s") ? match.group("w").substring(0, match.group("w").length() - 1) : match.group("w");
        final OptionalInt about = NumberWords.about(word);
        return about.isEmpty() ? Optional.empty() : Optional.of("environ " + about.getAsInt() + " ");
    }

    private static Optional<String> figures(Matcher match) {
        final OptionalInt value = NumberWords.value(match.group(STRETCH));
        return value.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(value.getAsInt()));
    }

    /** Thousands and millions of euros; nothing where no money is meant, or where it is written well. */
    private static Optional<String> money(Matcher match) {
        final String multiple = match.group("m");
        final String currency = match.group("e");
        if (currency == null && (multiple == null || multiple.length() < 2)) {
            return Optional.empty();
        }
        final String unit = multiple == null ? "€" : multiple.startsWith("milliard") || multiple.equals("Md") ? "Md€"
                : multiple.startsWith("mille") ? "k€" : MULTIPLES.get(multiple.charAt(0));
        final boolean right = "€".equals(currency) && (multiple == null ? "" : multiple).equals(unit.substring(0, unit.length() - 1));
        return right ? Optional.empty() : Optional.of(match.group("n") + "\u00A0" + unit);
    }
}
