// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.Side;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/** Reads the words of the language: names, units, and the values of closed lists. */
public final class Words {
    private static final Messages MESSAGES = Messages.beside(Words.class);
    /** Values that only the model derives; nobody writes them. */
    private static final Set<Enumerator> DERIVED = Set.of(Side.COMMON, Diffusion.INHERITED, PeriodUnit.NONE);
    private static final Map<String, Frequency> EVERY = Map.of("jour", Frequency.DAILY, "semaine", Frequency.WEEKLY, "mois", Frequency.MONTHLY,
            "trimestre", Frequency.QUARTERLY, "semestre", Frequency.HALF_YEARLY, "année", Frequency.YEARLY, "an", Frequency.YEARLY);
    private static final List<String> FACTOR_VERBS = List.of("doubler", "tripler");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final int FIRST_ACCENTED = 0x80;
    private static final int MOST_DIGITS = 6;

    private Words() {
    }

    /** The values of a closed list that a text may hold, in the list's order. */
    public static List<Enumerator> writable(EEnum list) {
        return list.getELiterals().stream().map(EEnumLiteral::getInstance).filter(Predicate.not(DERIVED::contains)).toList();
    }

    /** What may follow "chaque". */
    public static List<String> everyWords() {
        return EVERY.keySet().stream().filter(Predicate.not("an"::equals)).sorted().toList();
    }

    /** A name without its escape; accents are composed, so that a file from another system names the same thing. */
    static String name(String text) {
        final String plain = text.replace("^", "");
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static String unit(String text) {
        return text.startsWith("\"") ? TextMarks.strip(text) : name(text);
    }

    static String printUnit(String unit) {
        return unit.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '€') ? unit : TextMarks.quote(unit);
    }

    static Enumerator literal(EEnum list, String text) {
        final String word = name(text.strip().replaceAll("\\s+", " "));
        return writable(list).stream().filter(value -> value.getLiteral().equals(word)).findFirst()
                .orElseThrow(() -> unknownWord(word, writable(list).stream().map(Enumerator::getLiteral).toList()));
    }

    static Frequency frequency(String text) {
        return Optional.ofNullable(EVERY.get(name(text))).orElseThrow(() -> unknownWord(text, everyWords()));
    }

    static Integer integer(String text) {
        final BigDecimal value = FrenchNumbers.parse(text);
        if (value.scale() > 0 || value.precision() > MOST_DIGITS) {
            throw new NotationException(MESSAGES, "integer", NotationException.quotable(text));
        }
        return value.intValueExact();
    }

    static BigDecimal factor(String verb) {
        return BigDecimal.valueOf(FACTOR_VERBS.indexOf(verb) + 2L);
    }

    static String factorVerb(Object factor) {
        return FACTOR_VERBS.get(((BigDecimal) factor).intValueExact() - 2);
    }

    private static NotationException unknownWord(String word, List<String> known) {
        final String closest = known.stream().filter(value -> folded(value).equals(folded(word))).findFirst().orElseGet(() -> begun(word, known));
        final String values = known.stream().collect(Collectors.joining(", "));
        return closest == null ? new NotationException(MESSAGES, "word.unknown", NotationException.quotable(word), values)
                : new NotationException(MESSAGES, "word.close", NotationException.quotable(word), closest);
    }

    /** The only value that begins with a word, as prêt-à-signer does with "prêt"; null where there is none or a choice. */
    private static String begun(String word, List<String> known) {
        final List<String> begun = known.stream().filter(value -> folded(value).startsWith(folded(word) + "-")).toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    /** A word without accents and capitals, to recognise what was meant. */
    public static String folded(String word) {
        final boolean plain = word.chars().allMatch(c -> c < FIRST_ACCENTED);
        return (plain ? word : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("")).toLowerCase(Locale.ROOT);
    }
}
