// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pacte.checks.wording.french.Token.Form;

/**
 * A French text as words, numbers and marks, read once for all rules.
 *
 * @param text as the author wrote it
 * @param tokens in the order of the text, without spaces
 * @param shouted whether it is of several words in capitals alone
 */
public record FrenchText(String text, List<Token> tokens, boolean shouted) {
    private static final Pattern TOKEN = Pattern.compile("(?<address>(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+)"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:-\\p{L}[\\p{L}\\p{M}\\p{Nd}]*)*['’]?)"
            + "|(?<number>\\p{Nd}+(?:[ \u00A0\u202F]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,]\\p{Nd}+)?)"
            + "|(?<mark>\\.{3}|\\S)");
    private static final Set<String> ELIDED = Set.of("l", "d", "s", "n", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final String SENTENCE_ENDS = ".!?…...";

    /** Parts a text into its tokens; linear in its length. */
    public static FrenchText of(String text) {
        Lexicon lexicon = Lexicon.french();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            Form form = matcher.group("word") != null ? Form.WORD : matcher.group("number") != null ? Form.NUMBER
                    : matcher.group("mark") != null ? Form.MARK : Form.ADDRESS;
            String token = form == Form.WORD ? word(matcher.group(), lexicon) : matcher.group();
            List<Reading> readings = form == Form.WORD ? lexicon.readings(token.replace('’', '\'')) : List.of();
            tokens.add(new Token(token, matcher.start(), form, readings));
            from = matcher.start() + token.length();
        }
        return new FrenchText(text, List.copyOf(tokens), isShouted(tokens));
    }

    private static boolean isShouted(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        return words.stream().filter(token -> token.text().length() > 3).count() > 1
                && words.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }

    /** Leaves out an apostrophe that elides nothing, as a quotation mark does: {@code 'protocole'}. */
    private static String word(String found, Lexicon lexicon) {
        String bare = found.substring(0, found.length() - 1);
        char last = found.charAt(found.length() - 1);
        if (last != '\'' && last != '’') {
            return found;
        }
        boolean elided = ELIDED.contains(bare.toLowerCase(Locale.FRENCH)) || !lexicon.readings(bare + "'").isEmpty();
        return elided ? found : bare;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Tells whether a token is an acronym: capitals alone, in a text that is not shouted as a whole. */
    public boolean isAcronym(int index) {
        return tokens.get(index).isUpperCase() && !shouted;
    }

    /** Tells whether a token begins a sentence, an item of a list or the text. */
    public boolean beginsSentence(int index) {
        int before = index - 1;
        while (before >= 0 && tokens.get(before).isMark("«\"“(-–—•*#")) {
            before--;
        }
        return before < 0 || before < index - 1 && text.substring(tokens.get(before).end(), tokens.get(before + 1).start()).contains("\n")
                || tokens.get(before).form() == Form.MARK && SENTENCE_ENDS.contains(tokens.get(before).text());
    }

    /** Returns the index of the token that ends the sentence in which a token stands, or the number of tokens. */
    public int sentenceEnd(int index) {
        int end = index;
        while (end < size() && !(tokens.get(end).form() == Form.MARK && ".!?;".contains(tokens.get(end).text()) && !isAbbreviation(end))) {
            end++;
        }
        return end;
    }

    /** Returns the index of the first token of the sentence in which a token stands. */
    public int sentenceStart(int index) {
        int start = index;
        while (start > 0 && !(tokens.get(start - 1).isMark(".!?;") && !isAbbreviation(start - 1))) {
            start--;
        }
        return start;
    }

    /** A full stop after one capital, as in {@code M.} or in the initial of a name, ends no sentence. */
    private boolean isAbbreviation(int mark) {
        return mark > 0 && ".".equals(tokens.get(mark).text()) && tokens.get(mark - 1).isWord() && tokens.get(mark - 1).text().length() == 1
                && mark + 1 < size() && !tokens.get(mark + 1).isMark(".");
    }
}
