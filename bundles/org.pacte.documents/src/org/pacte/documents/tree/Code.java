// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** An identifier, a file name or a line of the source, in a fixed-width face. */
public record Code(String text) implements Inline {

    public Code {
        text = Legible.text(text);
    }
}
