// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** Characters, and nothing but characters: markup in them is shown as it is. */
public record Text(String text) implements Inline {

    public Text {
        text = Legible.text(text);
    }
}
