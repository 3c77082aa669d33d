// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/** A stretch of text and what it means, for colouring. */
public record SemanticToken(TextRange range, Kind kind) {
    /** The meanings that are told apart. */
    public enum Kind {
        /** A keyword that opens a block. */
        BLOCK,
        /** Any other keyword. */
        PROPERTY,
        NAME, REFERENCE, VALUE, NUMBER, DATE, STRING, COMMENT
    }
}
