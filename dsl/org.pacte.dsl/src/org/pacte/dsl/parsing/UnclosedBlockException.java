// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;

/** A declaration stands in a block that cannot hold it while a block around it can: a brace is missing before it. */
public final class UnclosedBlockException extends MismatchedTokenException {
    private static final long serialVersionUID = 1L;

    UnclosedBlockException(int brace, IntStream input) {
        super(brace, input);
    }
}
