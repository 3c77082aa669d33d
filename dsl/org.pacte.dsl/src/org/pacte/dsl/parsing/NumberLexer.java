// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.pacte.dsl.parser.antlr.internal.InternalPacteLexer;

/** Tells numbers, months and days apart by all their digits: a slash behind a number may begin a comment. */
final class NumberLexer extends InternalPacteLexer {
    private static final int GROUPS_OF_A_DAY = 3;

    NumberLexer(CharStream text) {
        super(text);
    }

    @Override
    public void mTokens() throws RecognitionException {
        if (!isDigit(1)) {
            super.mTokens();
            return;
        }
        switch (groups()) {
            case 1 -> mRULE_NUMERAL();
            case 2 -> mRULE_MONTH();
            default -> mRULE_DAY();
        }
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
