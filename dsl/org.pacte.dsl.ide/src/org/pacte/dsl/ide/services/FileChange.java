// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.util.List;

/**
 * What changes in one file.
 *
 * @param changes from the last to the first: they can be made one after the other; one undo step takes all back
 */
public record FileChange(URI file, List<TextChange> changes) {
    public FileChange {
        changes = List.copyOf(changes);
    }

    /** Returns the text with all changes made. */
    public String applyTo(String text) {
        String changed = text;
        for (TextChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
