// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import org.pacte.dsl.ide.services.TextChange;

/** The one change that makes a text of another one. */
final class TextDifference {
    private TextDifference() {
    }

    /** Leaves what both texts begin and end with as it is. */
    static TextChange between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextChange(start, before.length() - same - start, after.substring(start, after.length() - same));
    }
}
