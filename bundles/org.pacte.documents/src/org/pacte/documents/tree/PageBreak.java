// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** What follows starts a new page, where there are pages. */
public record PageBreak() implements Block {
}
