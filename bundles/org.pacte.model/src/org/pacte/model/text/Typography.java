// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Typography of generated sentences: spaces, quotation marks, ordinals, elision, lists. */
public final class Typography {
    /** No-break space: before a colon, inside guillemets, between thousands, before € and %. */
    public static final String NBSP = "\u00A0";
    /** Narrow no-break space: before ; ! and ?. */
    public static final String NNBSP = "\u202F";

    private static final Messages MESSAGES = Messages.beside(Typography.class);
    private static final Pattern BEFORE_WIDE = Pattern.compile(" (?=[:»€%])");
    private static final Pattern BEFORE_NARROW = Pattern.compile(" (?=[;!?])");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=«) ");
    private static final Pattern AFTER_NUMBER_SIGN = Pattern.compile("(?<=\\b[nN]°) ");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\p{N}«])");
    private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");
    // Only words with a mute h are elided; any other h counts as aspirated, which is the safer mistake.
    private static final Set<String> MUTE_H = Set.of("habitant", "habitants", "habitation", "habitations", "hectare",
            "hectares",
            "hébergement", "hébergements", "heure", "heures", "homme", "hommes", "hôpital", "hôpitaux", "horaire",
            "horaires",
            "hôtel", "hôtels", "huissier", "huissiers");

    private Typography() {
    }

    /** Tells whether a text is there and says something. */
    public static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Turns the ordinary spaces and apostrophes of a French sentence into the right ones; adds and removes none. */
    public static String french(String sentence) {
        String spaced = BEFORE_WIDE.matcher(sentence).replaceAll(NBSP);
        spaced = BEFORE_NARROW.matcher(spaced).replaceAll(NNBSP);
        spaced = AFTER_OPENING.matcher(spaced).replaceAll(NBSP);
        spaced = AFTER_NUMBER_SIGN.matcher(spaced).replaceAll(NBSP);
        return APOSTROPHE.matcher(spaced).replaceAll("’");
    }

    /** Quotes a text: {@code « texte »} with no-break spaces, in English {@code “text”}. */
    public static String quote(String text, Locale locale) {
        return Messages.isEnglish(locale) ? "“" + text + "”" : "«" + NBSP + text + NBSP + "»";
    }

    /** Prints a masculine ordinal: {@code 1er}, {@code 2e}, in English {@code 1st}, {@code 2nd}. */
    public static String ordinal(int rank, Locale locale) {
        return Messages.isEnglish(locale) ? rank + englishSuffix(rank) : rank + (rank == 1 ? "er" : "e");
    }

    /** Prints a feminine ordinal: {@code 1re}, {@code 2e}. */
    public static String feminineOrdinal(int rank, Locale locale) {
        return Messages.isEnglish(locale) ? ordinal(rank, locale) : rank + (rank == 1 ? "re" : "e");
    }

    private static String englishSuffix(int rank) {
        int lastTwo = Math.abs(rank % 100);
        if (lastTwo >= 11 && lastTwo <= 13) {
            return "th";
        }
        return switch (lastTwo % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /**
     * Puts {@code de} before a French noun, elided before a vowel or a mute h: {@code de caméras}, {@code d’agents}.
     */
    public static String de(String noun) {
        return isElided(noun) ? "d’" + noun : "de " + noun;
    }

    /** Puts {@code à} or {@code de} before a noun phrase, contracted with its article: {@code au contrat}, {@code des agents}. */
    static String contracted(String preposition, String phrase) {
        int article = phrase.startsWith("le ") ? "le ".length() : phrase.startsWith("les ") ? "les ".length() : 0;
        if (article == 0) {
            return preposition + " " + phrase;
        }
        boolean plural = phrase.startsWith("les ");
        String first = preposition.substring(0, 1);
        String contraction = "dD".contains(first) ? first + (plural ? "es" : "u") : (first.equals("à") ? "a" : "A") + (plural ? "ux" : "u");
        return contraction + " " + phrase.substring(article);
    }

    private static boolean isElided(String noun) {
        if (noun.isEmpty()) {
            return false;
        }
        String first = plain(noun.substring(0, noun.offsetByCodePoints(0, 1)));
        if ("h".equals(first)) {
            return MUTE_H.contains(noun.toLowerCase(Locale.ROOT).split("[\\s\u00A0]", 2)[0]);
        }
        return !first.isEmpty() && "aeiou".indexOf(first.charAt(0)) >= 0;
    }

    /** Lists texts as a sentence does: {@code a, b et c}. */
    public static String list(List<String> items, Locale locale) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return MESSAGES.get(locale, "list.last", head, items.get(items.size() - 1));
    }

    /** Returns a text in lower case without accents or ligatures, for comparing words. */
    public static String plain(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return COMBINING_MARKS.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    }

    /** Puts the first letter in upper case, accent kept: {@code état} becomes {@code État}. */
    public static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.FRENCH) + text.substring(end);
    }
}
