// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * What other values change in the text, or why they cannot be written.
 *
 * @param files the changes, by file; none when they are refused or change nothing
 * @param refusal a sentence for the author, empty when the values can be written
 */
public record Revision(List<FileChange> files, String refusal) {
    public Revision {
        files = List.copyOf(files);
    }
}
