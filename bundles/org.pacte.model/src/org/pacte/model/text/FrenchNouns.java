// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Singular and plural of the French nouns that contracts count: {@code 1 caméra}, {@code 2 caméras}, {@code 5,5 ETP}.
 *
 * <p>A word that is not surely understood (acronym, identifier, symbol, rare ending) is left as it is written. In a
 * group of words only those before the first preposition agree: {@code 1 poste de police}.
 */
public final class FrenchNouns {
    private static final BigDecimal FIRST_PLURAL = BigDecimal.TWO;
    private static final int SHORTEST_NOUN = 3;
    private static final Pattern WORDS = Pattern.compile("(?<=[ \u00A0])|(?=[ \u00A0])");
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("\\p{L}?[\\p{Ll}]+");
    private static final Set<String> PREPOSITIONS = Set.of("de", "du", "des", "à", "au", "aux", "en", "pour", "par",
            "sur", "sous",
            "sans", "avec", "dans", "et", "ou");
    private static final Set<String> INVARIABLE = Set.of("temps", "printemps", "corps", "fois", "mois", "bus", "cours",
            "concours",
            "discours", "parcours", "recours", "secours", "cas", "pas", "bras", "repas", "sens", "univers", "divers",
            "travers",
            "revers", "vers", "héros", "dos", "propos", "repos", "enclos", "clos", "poids", "fonds", "fils", "gens",
            "moeurs",
            "mœurs", "puits", "remords", "mets", "legs", "volontiers", "plus", "moins", "vacances", "obsèques", "gars",
            "taux", "prix", "voix", "choix", "croix", "travaux", "gaz", "nez", "laps", "os", "ours",
            "velours", "plein", "gros", "bas", "tous", "alors", "mars", "cadenas", "matelas", "compas", "abribus");
    private static final Set<String> PLURALS_IN_US = Set.of("élus", "détenus", "individus", "prévenus", "revenus",
            "menus", "contenus");
    private static final Set<String> PLURALS_IN_IS = Set.of("amis", "suivis", "essais", "délais", "appuis", "emplois",
            "lois", "envois",
            "convois", "tournois", "quais", "balais", "défis", "mardis", "jeudis", "samedis", "lundis", "vendredis",
            "mercredis");
    private static final Map<String, String> PLURAL_BY_SINGULAR = Map.ofEntries(Map.entry("an", "ans"),
            Map.entry("animal", "animaux"),
            Map.entry("arsenal", "arsenaux"), Map.entry("bail", "baux"), Map.entry("canal", "canaux"),
            Map.entry("caméra-piéton", "caméras-piétons"), Map.entry("cheval", "chevaux"),
            Map.entry("communal", "communaux"), Map.entry("départemental", "départementaux"),
            Map.entry("enjeu", "enjeux"),
            Map.entry("familial", "familiaux"), Map.entry("feu", "feux"), Map.entry("hôpital", "hôpitaux"),
            Map.entry("intercommunal", "intercommunaux"), Map.entry("jeu", "jeux"), Map.entry("journal", "journaux"),
            Map.entry("lieu", "lieux"), Map.entry("local", "locaux"), Map.entry("milieu", "milieux"),
            Map.entry("municipal", "municipaux"), Map.entry("national", "nationaux"), Map.entry("pénal", "pénaux"),
            Map.entry("régional", "régionaux"), Map.entry("signal", "signaux"), Map.entry("social", "sociaux"),
            Map.entry("terminal", "terminaux"), Map.entry("tribunal", "tribunaux"), Map.entry("vitrail", "vitraux"),
            Map.entry("vœu", "vœux"));
    private static final Map<String, String> SINGULAR_BY_PLURAL = inverse(PLURAL_BY_SINGULAR);

    private FrenchNouns() {
    }

    /** Makes a noun agree with a count, in French plural from 2 on: {@code caméras} with 1 gives {@code caméra}. */
    public static String agree(String noun, BigDecimal count) {
        return count.abs().compareTo(FIRST_PLURAL) >= 0 ? plural(noun) : singular(noun);
    }

    public static String singular(String noun) {
        return inflect(noun, FrenchNouns::singularWord);
    }

    public static String plural(String noun) {
        return inflect(noun, FrenchNouns::pluralWord);
    }

    private static String inflect(String noun, UnaryOperator<String> form) {
        StringBuilder result = new StringBuilder(noun.length() + 1);
        boolean agrees = true;
        for (String word : WORDS.split(noun)) {
            agrees = agrees && !isPreposition(word);
            result.append(agrees && isNoun(word) ? form.apply(word) : word);
        }
        return result.toString();
    }

    private static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word) || word.startsWith("d’") || word.startsWith("d'") || word.startsWith("l’")
                || word.startsWith("l'");
    }

    private static boolean isNoun(String word) {
        if (PLURAL_BY_SINGULAR.containsKey(word) || SINGULAR_BY_PLURAL.containsKey(word)) {
            return true;
        }
        return word.length() >= SHORTEST_NOUN && LOWER_CASE_WORD.matcher(word).matches()
                && !INVARIABLE.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String singularWord(String word) {
        String known = SINGULAR_BY_PLURAL.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("eaux")) {
            return word.substring(0, word.length() - 1);
        }
        return isRegularPlural(word) ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isRegularPlural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("ès")) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("us")) {
            return PLURALS_IN_US.contains(lower);
        }
        return !lower.endsWith("is") || PLURALS_IN_IS.contains(lower);
    }

    private static String pluralWord(String word) {
        String known = PLURAL_BY_SINGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("eau")) {
            return word + "x";
        }
        boolean unsure = word.endsWith("al") || word.endsWith("ail") || word.endsWith("eu") || word.endsWith("au");
        return unsure || word.endsWith("s") || word.endsWith("x") || word.endsWith("z") ? word : word + "s";
    }

    private static Map<String, String> inverse(Map<String, String> map) {
        Map<String, String> inverse = new HashMap<>();
        map.forEach((singular, plural) -> inverse.put(plural, singular));
        return Map.copyOf(inverse);
    }
}
