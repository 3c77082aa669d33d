// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * What a new name changes, or why it cannot be given.
 *
 * @param files the changes, by file; none when it is refused
 * @param refusal a sentence for the author, empty when the name can be given
 */
public record Renaming(List<FileChange> files, String refusal) {
    public Renaming {
        files = List.copyOf(files);
    }
}
