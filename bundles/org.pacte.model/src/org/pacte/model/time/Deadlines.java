// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;
import org.pacte.model.time.Deadline.Season;

/** Reads deadlines in the contract's own notation; {@link Deadline} lists the forms. */
public final class Deadlines {
    private static final Messages MESSAGES = Messages.beside(Deadlines.class);
    private static final int LONGEST = 100;
    private static final int QUARTERS = 4;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern LOOKS_LIKE_A_DATE = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{1,4}");
    private static final Pattern LOOKS_LIKE_A_YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern LOOSE_PREPOSITION = Pattern
            .compile("(?:d'ici|en|pour|courant|au|à|vers) (?:la |l')?(.+)");
    private static final Map<String, String> RIGHT_SPELLING = Stream
            .concat(Stream.of("été", "rentrée", "dès", "au-delà", "T1", "T2", "T3", "T4"),
                    Stream.of("février", "août", "décembre"))
            .collect(Collectors.toUnmodifiableMap(Typography::plain, Function.identity()));

    /** One form: what it looks like and what it makes of the parts found. */
    private record Form(Pattern pattern, Function<Matcher, Deadline> reading) {
        static Form of(String regex, Function<Matcher, Deadline> reading) {
            return new Form(Pattern.compile(regex), reading);
        }

        static Form argument(String prefix, Function<String, Deadline> reading) {
            return of(prefix + " (\\S+)", found -> reading.apply(found.group(1)));
        }
    }

    // The longer of two forms that begin alike stands first.
    private static final List<Form> FORMS = List.of(
            Form.of("permanente", found -> new Deadline.Permanent()),
            Form.of("dès la signature", found -> new Deadline.FromSignature()),
            Form.of("fin du mandat", found -> new Deadline.EndOfMandate()),
            Form.argument("le", text -> new Deadline.On(FrenchDates.parse(text))),
            Form.argument("avant le", text -> new Deadline.BeforeDate(FrenchDates.parse(text))),
            Form.argument("dès le", text -> new Deadline.FromDate(FrenchDates.parse(text))),
            Form.argument("d'ici le", text -> new Deadline.ByDate(FrenchDates.parse(text))),
            Form.argument("au-delà du terme le", text -> new Deadline.BeyondTerm(FrenchDates.parse(text))),
            Form.argument("fin", text -> new Deadline.EndOfYear(FrenchDates.parseYear(text))),
            Form.argument("avant", text -> new Deadline.BeforeYear(FrenchDates.parseYear(text))),
            Form.argument("en", text -> new Deadline.InYear(FrenchDates.parseYear(text))),
            Form.argument("d'ici", text -> new Deadline.ByYear(FrenchDates.parseYear(text))),
            Form.argument("rentrée", text -> new Deadline.BackToSchool(FrenchDates.parseYear(text))),
            Form.argument("dès", text -> new Deadline.FromMonth(FrenchDates.parseMonth(text))),
            Form.of("T([0-9]+) (\\S+)", Deadlines::quarter),
            Form.of("(printemps|été|automne|hiver) (\\S+)", Deadlines::season),
            Form.of("(\\p{L}+) (\\S+)", Deadlines::month));

    private Deadlines() {
    }

    /**
     * Reads a deadline; runs of white space count as one space, and both apostrophes are accepted.
     *
     * @throws NotationException when the text is none of the forms; where the intention can be seen, the message says
     * how to write it
     */
    public static Deadline parse(String text) {
        String phrase = SPACES.matcher(text).replaceAll(" ").strip().replace('’', '\'');
        if (phrase.length() > LONGEST) {
            throw syntax(phrase);
        }
        try {
            return read(phrase).orElseThrow(() -> syntax(phrase));
        } catch (NotationException refusal) {
            throw cure(phrase).map(cure -> new NotationException(MESSAGES, "deadline.cure", phrase, cure))
                    .orElse(refusal);
        }
    }

    private static NotationException syntax(String phrase) {
        return new NotationException(MESSAGES, "deadline.syntax", NotationException.quotable(phrase));
    }

    private static Optional<Deadline> read(String phrase) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(phrase);
            if (matcher.matches()) {
                return Optional.ofNullable(form.reading().apply(matcher));
            }
        }
        return Optional.empty();
    }

    private static Deadline quarter(Matcher found) {
        String number = found.group(1);
        if (number.length() > 1 || number.charAt(0) < '1' || number.charAt(0) > '0' + QUARTERS) {
            throw new NotationException(MESSAGES, "deadline.quarter", NotationException.quotable(found.group()));
        }
        return new Deadline.InQuarter(number.charAt(0) - '0', FrenchDates.parseYear(found.group(2)));
    }

    private static Deadline season(Matcher found) {
        Season season = Arrays.stream(Season.values()).filter(each -> each.keyword().equals(found.group(1))).findFirst()
                .orElseThrow();
        return new Deadline.InSeason(season, FrenchDates.parseYear(found.group(2)));
    }

    private static Deadline month(Matcher found) {
        return FrenchDates.month(found.group(1))
                .map(month -> new Deadline.InMonth(
                        Year.of(FrenchDates.parseYear(found.group(2))).atMonth(month)))
                .orElse(null);
    }

    /** Finds the right notation of a phrase that was refused; empty when its intention is not clear. */
    private static Optional<String> cure(String phrase) {
        return Stream
                .<Function<String, String>>of(Deadlines::withArticle, Deadlines::respelled,
                        Deadlines::withoutPreposition,
                        Deadlines::beforeMonth, Deadlines::fromMonth)
                .map(attempt -> attempt.apply(phrase))
                .filter(candidate -> candidate != null && !candidate.equals(phrase) && reads(candidate)
                        && !reads(phrase))
                .findFirst();
    }

    private static boolean reads(String phrase) {
        try {
            return read(phrase).isPresent();
        } catch (NotationException e) {
            return false;
        }
    }

    private static String withArticle(String phrase) {
        int lastSpace = phrase.lastIndexOf(' ');
        String last = phrase.substring(lastSpace + 1);
        if (LOOKS_LIKE_A_DATE.matcher(last).matches()) {
            String before = phrase.substring(0, lastSpace + 1);
            return before.endsWith("le ") ? null : before.replace("en ", "") + "le " + last;
        }
        return LOOKS_LIKE_A_YEAR.matcher(phrase).matches() ? "en " + phrase : null;
    }

    private static String respelled(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .map(word -> RIGHT_SPELLING.getOrDefault(Typography.plain(word), word.toLowerCase(
                        Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    private static String withoutPreposition(String phrase) {
        Matcher matcher = LOOSE_PREPOSITION.matcher(phrase);
        if (!matcher.matches()) {
            return null;
        }
        return LOOKS_LIKE_A_YEAR.matcher(matcher.group(1)).matches() ? "en " + matcher.group(1) : matcher.group(1);
    }

    private static String beforeMonth(String phrase) {
        return monthAfter("avant ", phrase).map(month -> "avant le 01/" + FrenchDates.numeric(month.month()))
                .orElse(null);
    }

    private static String fromMonth(String phrase) {
        return monthAfter("dès ", phrase).map(month -> "dès " + FrenchDates.numeric(month.month())).orElse(null);
    }

    private static Optional<Deadline.InMonth> monthAfter(String preposition, String phrase) {
        String rest = phrase.startsWith(preposition) ? phrase.substring(preposition.length()) : "";
        return reads(rest) && read(rest).orElseThrow() instanceof Deadline.InMonth month ? Optional.of(month)
                : Optional.empty();
    }
}
