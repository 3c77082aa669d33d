// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

/**
 * A change, and the stretch of the text before it that is to be laid out afterwards.
 *
 * @param tidied contains the change
 */
public record Edit(TextChange change, TextRange tidied) {
    /** A change after which only what it brings is laid out. */
    static Edit of(int offset, int length, String text) {
        return new Edit(new TextChange(offset, length, text), new TextRange(offset, length));
    }
}
