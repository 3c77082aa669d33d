// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * What to change after a key was typed.
 *
 * @param changes from the last to the first: they can be made one after the other
 * @param caret where the caret stands once they are made
 */
public record TypedLayout(List<TextChange> changes, int caret) {
    public TypedLayout {
        changes = List.copyOf(changes);
    }
}
