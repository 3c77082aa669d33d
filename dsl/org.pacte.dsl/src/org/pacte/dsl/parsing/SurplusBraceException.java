// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;

/** A closing brace stands before what belongs to the block that it would close: it is too many. */
public final class SurplusBraceException extends RecognitionException {
    private static final long serialVersionUID = 1L;

    SurplusBraceException(IntStream input) {
        super(input);
    }
}
