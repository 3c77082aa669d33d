// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.List;

import org.pacte.checks.wording.french.Token.Form;

/**
 * A French text as words, numbers and marks, read once for all rules.
 *
 * @param text as the author wrote it
 * @param tokens in the order of the text, without spaces
 * @param shouted whether it is of several words in capitals alone
 */
public record FrenchText(String text, List<Token> tokens, boolean shouted) {
    private static final String SENTENCE_ENDS = ".!?…...";

    /** Parts a text into its tokens; linear in its length. */
    public static FrenchText of(String text) {
        List<Token> tokens = new Scanner(text).scan();
        return new FrenchText(text, tokens, isShouted(tokens));
    }

    private static boolean isShouted(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        return words.stream().filter(token -> token.text().length() > 3).count() > 1
                && words.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
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
