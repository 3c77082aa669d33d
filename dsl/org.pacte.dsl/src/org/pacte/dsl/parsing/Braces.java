// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.TokenStream;

/** Which brace closes which, computed once: skipping whole blocks stays linear, whatever is nested in them. */
final class Braces {
    static final String OPEN = "{";
    static final String CLOSE = "}";

    private final TokenStream tokens;
    private Map<Integer, Integer> closing;
    private int surplus;

    Braces(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** Consumes a token or, where an opening brace has its closing one, the whole block. */
    void consume() {
        final int last = OPEN.equals(tokens.LT(1).getText()) ? closing().getOrDefault(tokens.LT(1).getTokenIndex(), -1) : -1;
        tokens.consume();
        while (tokens.index() <= last) {
            tokens.consume();
        }
    }

    /** Tells whether the text has more closing braces than opening ones. */
    boolean hasSurplus() {
        closing();
        return surplus > 0;
    }

    /** Notes that a closing brace was found to be too many. */
    void removeSurplus() {
        surplus--;
    }

    private Map<Integer, Integer> closing() {
        if (closing == null) {
            closing = new HashMap<>();
            final Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < tokens.size(); i++) {
                final String text = tokens.get(i).getText();
                surplus += OPEN.equals(text) ? -1 : CLOSE.equals(text) ? 1 : 0;
                if (OPEN.equals(text)) {
                    open.push(i);
                } else if (CLOSE.equals(text) && !open.isEmpty()) {
                    closing.put(open.pop(), i);
                }
            }
        }
        return closing;
    }
}
