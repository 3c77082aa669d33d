// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

/** Which name a caret means: the one that it stands in, before or right behind. */
final class NamePlace {
    private NamePlace() {
    }

    /** Returns an offset inside of the name that the caret means, or the caret's own where there is none. */
    static int of(String text, int caret) {
        boolean before = caret < text.length() && Character.isJavaIdentifierPart(text.charAt(caret));
        boolean behind = caret > 0 && Character.isJavaIdentifierPart(text.charAt(caret - 1));
        return !before && behind ? caret - 1 : caret;
    }
}
