// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Lexicon;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.checks.wording.french.Token.Form;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Typography;

/**
 * Finds what breaks the usage of the Imprimerie nationale in a text: ordinals, dates, signs, quotation marks, capitals, feminine titles.
 *
 * <p>Ordinary spaces and apostrophes are no fault: a keyboard has no others, and documents print the right ones.
 */
final class TypographyFaults {
    private static final String NBSP = Typography.NBSP;
    private static final String SPACES = " \u00A0\u202F";
    private static final String MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final Map<String, String> FEMININE = Map.ofEntries(Map.entry("préfet", "préfète"), Map.entry("sous-préfet", "sous-préfète"),
            Map.entry("maire", "maire"), Map.entry("procureur", "procureure"), Map.entry("député", "députée"), Map.entry("directeur", "directrice"),
            Map.entry("commissaire", "commissaire"), Map.entry("président", "présidente"), Map.entry("recteur", "rectrice"), Map.entry("ministre", "ministre"),
            Map.entry("sénateur", "sénatrice"), Map.entry("conseiller", "conseillère"), Map.entry("adjoint", "adjointe"), Map.entry("délégué", "déléguée"));

    /** Each pattern with what should stand in its place. */
    private static final List<Usage> USAGES = List.of(
            new Usage(".…", "(?<=\\p{L})etc ?(?:\\.{2,}|…)|\\betc ?(?:\\.{2,}|…)", match -> "etc."),
            new Usage("1", "\\b1(?:ère|ere|ière)(s?)\\b", match -> "1re" + match.group(1)),
            new Usage("m", "\\b(\\d+|[IVX]+)(?:ème|eme|ième|ieme)(s?)\\b", match -> match.group(1) + "e" + match.group(2)),
            new Usage("1", "(?<![\\d.,/])1[" + SPACES + "](?=(?:" + MONTHS + ")\\b)", match -> "1er "),
            new Usage("€%", "(?<=\\d)(?=[€%])", match -> NBSP),
            new Usage("€", "(?<![\\d.," + SPACES.substring(1) + "])(\\d{5,9})(?=[" + SPACES + "]?€)", match -> grouped(match.group(1))),
            new Usage("°º", "\\b([nN])[°º](?=\\d)|\\b([nN])º[" + SPACES + "]", match -> (match.group(1) == null ? match.group(2) : match.group(1)) + "°" + NBSP),
            new Usage("M", "\\bMr\\b\\.?(?=[" + SPACES + "])", match -> "M."), new Usage("M", "\\bMme\\.(?=[" + SPACES + "])", match -> "Mme"),
            new Usage("M", "\\b(Madame|Mme)[" + SPACES + "]le[" + SPACES + "](" + String.join("|", FEMININE.keySet().stream().sorted().toList()) + ")\\b",
                    match -> match.group(1) + " la " + FEMININE.get(match.group(2))),
            new Usage(";!?", "(?<=[\\p{L}»)])([;!?])(?=\\s|$)|(?<=[\\p{L}»)])([;])(?=\\p{L})",
                    match -> Typography.NNBSP + (match.group(1) == null ? match.group(2) + " " : match.group(1))),
            new Usage(":", "(?<=[\\p{L}»)]):(?=\\s|$)", match -> NBSP + ":"), new Usage(":", "(?<=\\p{L}):(?=\\p{L})", match -> NBSP + ": "),
            new Usage(",.", "(?<=[\\p{L}\\d])[" + SPACES + "]+(?=,|\\.(?:\\s|$))", match -> ""), new Usage(",", "(?<=\\p{L}),(?=\\p{L})", match -> ", "),
            new Usage("«", "«(?=[\\p{L}\\d])", match -> "«" + NBSP), new Usage("»", "(?<=[\\p{L}\\d.!?…])»", match -> NBSP + "»"),
            new Usage("(", "\\([" + SPACES + "]+", match -> "("), new Usage(")", "(?<=\\S)[" + SPACES + "]+\\)", match -> ")"),
            new Usage(" ", "(?<=\\S) {2,}(?=\\S)", match -> " "),
            new Usage("\"“”", "[\"“”]([^\"“”«»\n]+)[\"“”]", match -> "«" + NBSP + match.group(1).strip() + NBSP + "»"));

    private TypographyFaults() {
    }

    /** Returns what should be written otherwise, in the order of the text. */
    static List<Correction> in(FrenchText text) {
        List<Correction> faults = new ArrayList<>();
        for (Usage usage : USAGES) {
            if (!usage.mayConcern(text.text())) {
                continue;
            }
            usage.pattern().matcher(text.text()).results().filter(match -> !isInAddress(match.start(), text))
                    .forEach(match -> faults.add(new Correction(match.start(), match.end(), usage.right().apply(match))));
        }
        for (int i = 0; i < text.size(); i++) {
            capital(text, i, faults);
        }
        return Correction.sorted(faults);
    }

    private static boolean isInAddress(int place, FrenchText text) {
        return text.tokens().stream().anyMatch(token -> token.form() == Form.ADDRESS && token.start() <= place && place < token.end());
    }

    /** The State has a capital, and capitals have accents. */
    private static void capital(FrenchText text, int index, List<Correction> faults) {
        Token token = text.token(index);
        if (token.isOneOf("état", "etat") && isTheState(text, index) && !"État".equals(token.text()) && !token.isUpperCase()) {
            faults.add(new Correction(token.start(), token.end(), "État"));
        } else if (token.isCapitalized() && !text.isAcronym(index)) {
            Lexicon.french().accented(token.text()).ifPresent(right -> faults.add(new Correction(token.start(), token.end(), right)));
        }
    }

    /** « L’état des lieux » and « l’état civil » are no State; « par l’état » and « l’Etat » are. */
    private static boolean isTheState(FrenchText text, int index) {
        if (text.token(index).isCapitalized()) {
            return index > 0 && text.token(index - 1).isOneOf("l'", "d'");
        }
        boolean agent = index > 1 && text.token(index - 1).isOneOf("l'") && text.token(index - 2).isOneOf("par", "entre", "avec", "de", "et");
        Token next = index + 1 < text.size() ? text.token(index + 1) : null;
        boolean ofSomething = next != null && (next.isOneOf("de", "d'", "du", "des") || next.mayBe(Kind.ADJECTIVE) || next.mayBe(Kind.PARTICIPLE));
        return agent && !ofSomething;
    }

    private static String grouped(String digits) {
        return FrenchNumbers.print(new BigDecimal(digits), Locale.FRENCH);
    }

    /**
     * A usage that texts break.
     *
     * @param signs characters of which a text must have one, so that most texts need not be searched
     * @param pattern what is wrong
     * @param right what should stand there
     */
    private record Usage(String signs, Pattern pattern, Function<MatchResult, String> right) {

        Usage(String signs, String pattern, Function<MatchResult, String> right) {
            this(signs, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), right);
        }

        boolean mayConcern(String text) {
            for (int i = 0; i < signs.length(); i++) {
                if (text.indexOf(signs.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
