// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import java.util.List;
import org.pacte.dsl.ide.services.TextRange;

/** Texts with places to fill in, in the syntax of the language server protocol. */
public final class SnippetSyntax {
    private SnippetSyntax() {
    }

    /**
     * Writes a text as a snippet.
     *
     * @param places where the author is to write something, in the order of the text
     */
    public static String of(String text, List<TextRange> places) {
        StringBuilder snippet = new StringBuilder();
        int done = 0;
        int number = 1;
        for (TextRange place : places) {
            snippet.append(escaped(text.substring(done, place.offset())));
            snippet.append("${").append(number++).append(':')
                    .append(escaped(text.substring(place.offset(), place.end()))).append('}');
            done = place.end();
        }
        return snippet.append(escaped(text.substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }
}
