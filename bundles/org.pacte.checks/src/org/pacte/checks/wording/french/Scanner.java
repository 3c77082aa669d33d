// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.wording.french.Token.Form;

/** Parts a text into words, numbers, marks and addresses, in one pass. */
final class Scanner {
    private static final Set<String> ELIDED = Set.of("l", "d", "s", "n", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final int NONE = -1;

    private final String text;
    private final Lexicon lexicon = Lexicon.french();
    private final List<Token> tokens = new ArrayList<>();

    Scanner(String text) {
        this.text = text;
    }

    List<Token> scan() {
        int from = 0;
        while (from < text.length()) {
            char first = text.charAt(from);
            if (isSpace(first)) {
                from++;
            } else {
                from = token(from, first);
            }
        }
        return List.copyOf(tokens);
    }

    private int token(int from, char first) {
        int address = addressEnd(from);
        if (address != NONE) {
            return add(from, address, Form.ADDRESS);
        }
        if (Character.isLetter(first)) {
            return word(from);
        }
        if (Character.isDigit(first)) {
            return add(from, numberEnd(from), Form.NUMBER);
        }
        int end = text.startsWith("...", from) ? from + 3 : text.offsetByCodePoints(from, 1);
        return add(from, end, Form.MARK);
    }

    private int add(int from, int end, Form form) {
        String token = text.substring(from, end);
        tokens.add(new Token(token, token, from, form, List.of()));
        return end;
    }

    private int word(int from) {
        int end = wordEnd(from);
        if (end < text.length() && isApostrophe(text.charAt(end)) && isElided(from, end)) {
            end++;
        }
        String word = text.substring(from, end);
        String lower = word.toLowerCase(Locale.FRENCH).replace('’', '\'');
        tokens.add(new Token(word, lower, from, Form.WORD, lexicon.readings(word.replace('’', '\''))));
        return end;
    }

    /** A hyphen belongs to a word between two letters. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (isWordPart(text.charAt(end))
                || text.charAt(end) == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)))) {
            end++;
        }
        // « aujourd’hui » is one word.
        if (end - from == "aujourd".length() && text.regionMatches(true, from, "aujourd", 0, end - from) && end < text.length() && isApostrophe(text.charAt(end))) {
            return wordEnd(end + 1);
        }
        return end;
    }

    /** An apostrophe that elides nothing is a quotation mark: {@code 'protocole'}. */
    private boolean isElided(int from, int end) {
        String bare = text.substring(from, end).toLowerCase(Locale.FRENCH);
        return ELIDED.contains(bare) || !lexicon.readings(bare + "'").isEmpty();
    }

    private int numberEnd(int from) {
        int end = digitsEnd(from);
        while (end + 3 < text.length() && isSpace(text.charAt(end)) && text.charAt(end) != '\n' && digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        boolean decimals = end + 1 < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.') && Character.isDigit(text.charAt(end + 1));
        return decimals ? digitsEnd(end + 1) : end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of a web or mail address, or {@link #NONE}. */
    private int addressEnd(int from) {
        boolean web = text.startsWith("http://", from) || text.startsWith("https://", from) || text.startsWith("www.", from);
        boolean mail = !web && Character.isLetterOrDigit(text.charAt(from)) && (from == 0 || isSpace(text.charAt(from - 1))) && hasAt(from);
        if (!web && !mail) {
            return NONE;
        }
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        // What ends the sentence ends the address, too.
        while (".,;:)!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean hasAt(int from) {
        int i = from;
        while (i < text.length() && (isWordPart(text.charAt(i)) || ".+-_".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '@';
    }

    private static boolean isWordPart(char each) {
        return Character.isLetterOrDigit(each) || Character.getType(each) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char each) {
        return each == '\'' || each == '’';
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
