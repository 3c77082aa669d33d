// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;

/** A property that holds one part of the model is written a second time; the first part would be left outside the model. */
public final class DoubledPropertyException extends RecognitionException {
    private static final long serialVersionUID = 1L;

    private final String keyword;

    DoubledPropertyException(String keyword, IntStream input) {
        super(input);
        this.keyword = keyword;
    }

    /** Returns the word with which the property begins. */
    public String keyword() {
        return keyword;
    }
}
