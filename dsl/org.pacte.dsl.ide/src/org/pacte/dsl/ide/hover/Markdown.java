// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hover;

/** Makes the author's words safe inside CommonMark. */
final class Markdown {
    private Markdown() {
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
