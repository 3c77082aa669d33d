// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pacte.checks.WordList;
import org.pacte.model.text.Typography;

/** The verbs, and the nouns made of them, that promise nothing by themselves; {@code vague-verbs.txt} lists them. */
final class VagueWords {
    private static final String LIST = "vague-verbs.txt";
    private static final int LONGEST_LEAD = 200;
    // What may stand before the word that says what is done: "La Ville s'engage à", an article, "mieux", "se".
    private static final Pattern LEAD = Pattern.compile("(?:[^,;:.!?]{1,80}?\\bs'engage(?:nt|ra|ront)? (?:a |d'))?"
            + "(?:(?:le|la|les|un|une|des|du|de|a|pour|mieux|davantage|se) |l'|d'|s')*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private final Set<String> words;

    private VagueWords(Set<String> words) {
        this.words = words;
    }

    static VagueWords load() {
        return new VagueWords(WordList.beside(VagueWords.class, LIST).stream()
                .flatMap(line -> WORD.matcher(Typography.plain(line)).results().map(MatchResult::group))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the word, as the author wrote it, with which a sentence says what is done, if it is a vague one. */
    Optional<String> leading(String sentence) {
        String start = sentence.strip().replace('’', '\'').replaceAll("[\\s\u00A0\u202F]+", " ");
        start = start.substring(0, Math.min(start.length(), LONGEST_LEAD));
        String plain = Typography.plain(start);
        Matcher lead = LEAD.matcher(plain);
        int from = lead.lookingAt() ? lead.end() : 0;
        Matcher word = WORD.matcher(plain).region(from, plain.length());
        if (!word.lookingAt() || !words.contains(word.group())) {
            return Optional.empty();
        }
        // Taking accents away keeps the length, ligatures aside: no listed word or lead has any.
        boolean aligned = plain.length() == start.length();
        return Optional.of(aligned ? start.substring(word.start(), word.end()) : word.group());
    }
}
