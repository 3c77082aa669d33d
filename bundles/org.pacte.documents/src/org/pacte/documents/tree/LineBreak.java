// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** The end of a line inside a paragraph or a cell. */
public record LineBreak() implements Inline {
}
