// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.Objects;

/**
 * A remark set apart from the text.
 *
 * @param title says what kind of remark it is, such as "Illustration" or "À vérifier"; the tone only repeats it
 */
public record Callout(Tone tone, String title, List<Block> content) implements Block {

    public Callout {
        Objects.requireNonNull(tone);
        title = Legible.text(title);
        content = List.copyOf(content);
    }
}
