// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.pacte.dsl.parser.antlr.internal.InternalPacteLexer;

/**
 * Decides what one character ahead does not tell: numbers, months and days differ in all their digits, and a slash behind
 * a number may begin a comment; a comment without end is one token; a text without end costs its own lines only; "d'" alone
 * is no unfinished "d'ici"; and where only a name can stand, a word of the language is one.
 */
final class FarSightedLexer extends InternalPacteLexer {
    private static final int GROUPS_OF_A_DAY = 3;
    private static final int OPENING = 2;
    private static final String GLOSSARY = "glossaire";

    private final NamePlaces names;
    private final LineStarts lines;
    private final MeantWords meant;
    /** The token before, comments and spaces apart. */
    private int before = Token.INVALID_TOKEN_TYPE;
    private int lineBefore;
    private boolean leads;
    /** Whether the token before is a comma or a point: a name follows it. */
    private boolean endsInList;
    /** Whether the lines are acronyms and what they mean: any word begins one. */
    private boolean inGlossary;

    FarSightedLexer(CharStream text, NamePlaces names, LineStarts lines, MeantWords meant) {
        super(text);
        this.names = names;
        this.lines = lines;
        this.meant = meant;
    }

    @Override
    public void mTokens() throws RecognitionException {
        token();
        if (state.type != RULE_WS && state.type != RULE_ML_COMMENT && state.type != RULE_SL_COMMENT) {
            nameOrWord();
        }
    }

    /** On the next line, a word begins a property: the name before it is missing. */
    private void nameOrWord() {
        final boolean value = before == RULE_NUMERAL && names.isUnit(state.type) || names.isValue(before, state.type);
        if (leads && state.tokenStartLine == lineBefore && names.isName(before, state.type)) {
            state.type = RULE_ID;
        }
        if (state.type == RULE_ID && !(leads && names.leadsToName(before)) && isSubject()) {
            state.type = RULE_SUBJECT;
        }
        inGlossary = isToken(GLOSSARY) || inGlossary && !isToken("}");
        if (state.type == RULE_ID && !inGlossary && isPropertyPlace()) {
            takeForWhatWasMeant();
        }
        leads = !value;
        endsInList = isListSign(state.tokenStartCharIndex);
        before = state.type;
        lineBefore = getLine();
    }

    /** Tells whether a property can begin here: no name and no unit is wanted, and no list goes on. */
    private boolean isPropertyPlace() {
        final boolean starts = state.tokenStartLine > lineBefore;
        return !endsInList && !names.isUnfinished(before) && (starts || before != RULE_NUMERAL && before != Token.INVALID_TOKEN_TYPE);
    }

    /** On a line of its own, a misspelt word before a name and a title or a block declares an element. */
    private void takeForWhatWasMeant() {
        final String word = input.substring(state.tokenStartCharIndex, getCharIndex() - 1);
        int type = meant.unaccented(word);
        if (type == 0 && state.tokenStartLine > lineBefore && isNameAndBlockAhead()) {
            type = meant.declaration(word);
        }
        state.type = type == 0 ? state.type : type;
    }

    /** Tells whether a name and behind it a title or a block stand on the same line. */
    private boolean isNameAndBlockAhead() {
        int ahead = blankEnd(1);
        final int name = ahead;
        while (isPartOfName(input.LA(ahead))) {
            ahead++;
        }
        final int sign = input.LA(blankEnd(ahead));
        return ahead > name && ahead > 1 && (sign == '"' || sign == '«' || sign == '{');
    }

    private int blankEnd(int from) {
        int ahead = from;
        while (input.LA(ahead) == ' ' || input.LA(ahead) == '\u00A0' || input.LA(ahead) == '\t') {
            ahead++;
        }
        return ahead;
    }

    /** Tells whether a sign of a report's line stands behind the name whose first part was just read. */
    private boolean isSubject() {
        int ahead = hiddenEnd(1);
        while (input.LA(ahead) == '.') {
            ahead = hiddenEnd(ahead + 1);
            while (isPartOfName(input.LA(ahead))) {
                ahead++;
            }
            ahead = hiddenEnd(ahead);
        }
        return input.LA(ahead) == ':' || input.LA(ahead) == '=';
    }

    /** Where spaces and comments end. */
    private int hiddenEnd(int from) {
        int ahead = from;
        while (true) {
            if (isSpace(input.LA(ahead))) {
                ahead++;
            } else if (input.LA(ahead) == '/' && input.LA(ahead + 1) == '/') {
                ahead = behind(ahead, "\n");
            } else if (input.LA(ahead) == '/' && input.LA(ahead + 1) == '*') {
                ahead = behind(ahead + OPENING, "*/");
            } else {
                return ahead;
            }
        }
    }

    /** Where a text ends that stands further on; the end of the file without it. */
    private int behind(int from, String end) {
        int ahead = from;
        while (input.LA(ahead) != CharStream.EOF) {
            if (input.LA(ahead) == end.charAt(0) && (end.length() == 1 || input.LA(ahead + 1) == end.charAt(1))) {
                return ahead + end.length();
            }
            ahead++;
        }
        return ahead;
    }

    private static boolean isSpace(int character) {
        return character != CharStream.EOF && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isPartOfName(int character) {
        return character != CharStream.EOF && (Character.isLetterOrDigit(character) || "_-^".indexOf(character) >= 0);
    }

    private void token() throws RecognitionException {
        if (isDigit(1)) {
            number();
        } else if (input.LA(1) == '/' && input.LA(2) == '*' && !isCommentClosed()) {
            skipToEnd();
        } else if (input.LA(1) == '«' && !isTextClosed()) {
            skipText();
        } else if (input.LA(1) == 'd' && isApostrophe(input.LA(2)) && !isBy()) {
            elision();
        } else {
            super.mTokens();
        }
    }

    private void number() throws RecognitionException {
        switch (groups()) {
            case 1 -> mRULE_NUMERAL();
            case 2 -> mRULE_MONTH();
            default -> mRULE_DAY();
        }
    }

    private boolean isCommentClosed() {
        int ahead = OPENING + 1;
        while (input.LA(ahead) != CharStream.EOF && !(input.LA(ahead) == '*' && input.LA(ahead + 1) == '/')) {
            ahead++;
        }
        return input.LA(ahead) != CharStream.EOF;
    }

    /** A text that holds another opening mark before its end has lost its own: the end is that of the next text. */
    private boolean isTextClosed() {
        int ahead = 2;
        while (input.LA(ahead) != CharStream.EOF && input.LA(ahead) != '«' && input.LA(ahead) != '»') {
            ahead++;
        }
        return input.LA(ahead) == '»';
    }

    /** A text without end ends where a line begins as one of the language does. */
    private void skipText() {
        input.consume();
        while (input.LA(1) != CharStream.EOF && !(input.LA(1) == '\n' && startsLine(2))) {
            input.consume();
        }
        state.type = RULE_UNCLOSED;
        state.channel = Token.DEFAULT_CHANNEL;
    }

    private boolean startsLine(int from) {
        int ahead = from;
        while (input.LA(ahead) == ' ' || input.LA(ahead) == '\t') {
            ahead++;
        }
        if (input.LA(ahead) == '}') {
            return true;
        }
        final StringBuilder word = new StringBuilder();
        while (isPartOfName(input.LA(ahead))) {
            word.append((char) input.LA(ahead));
            ahead++;
        }
        return lines.contains(word.toString());
    }

    private boolean isListSign(int start) {
        final String token = input.substring(start, start);
        return ",".equals(token) || ".".equals(token);
    }

    private boolean isToken(String text) {
        final int start = state.tokenStartCharIndex;
        return getCharIndex() - start == text.length() && text.equals(input.substring(start, getCharIndex() - 1));
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    /** Tells whether the word is d'ici, the only one of the language that begins so. */
    private boolean isBy() {
        return input.LA(3) == 'i' && input.LA(4) == 'c' && input.LA(5) == 'i';
    }

    /** A token of its own: the word behind it stays a word. */
    private void elision() {
        input.consume();
        input.consume();
        state.type = RULE_ANY_OTHER;
        state.channel = Token.DEFAULT_CHANNEL;
    }

    private void skipToEnd() {
        while (input.LA(1) != CharStream.EOF) {
            input.consume();
        }
        state.type = RULE_UNCLOSED;
        state.channel = Token.DEFAULT_CHANNEL;
    }

    /** The groups of digits with a slash between them, from here on. */
    private int groups() {
        int groups = 1;
        int ahead = 1;
        while (groups < GROUPS_OF_A_DAY) {
            while (isDigit(ahead)) {
                ahead++;
            }
            if (input.LA(ahead) != '/' || !isDigit(ahead + 1)) {
                return groups;
            }
            ahead++;
            groups++;
        }
        return groups;
    }

    private boolean isDigit(int ahead) {
        return input.LA(ahead) >= '0' && input.LA(ahead) <= '9';
    }
}
