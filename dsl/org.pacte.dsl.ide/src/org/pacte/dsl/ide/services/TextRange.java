// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/** A stretch of a file's text, in UTF-16 units. */
public record TextRange(int offset, int length) {
    /** The offset behind the last unit. */
    public int end() {
        return offset + length;
    }

    /** Tells whether an offset lies in the range or at one of its ends. */
    public boolean contains(int position) {
        return offset <= position && position <= end();
    }
}
