// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.Objects;

/**
 * A short label that stands out, such as a severity or a status.
 *
 * @param label what is read: it says everything, the tone only repeats it
 */
public record Badge(Tone tone, String label) implements Inline {

    public Badge {
        Objects.requireNonNull(tone);
        label = Legible.text(label);
    }
}
