// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * A stretch of several lines that can be folded away below its first line.
 *
 * @param range from the brace, mark or comment that opens it to the last character, the closing one included
 */
public record Fold(TextRange range, Kind kind) {
    /** What is folded. */
    public enum Kind {
        BLOCK, COMMENT, TEXT
    }
}
