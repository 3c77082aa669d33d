// SPDX-License-Identifier: EPL-2.0
/**
 * What a document says, whatever the format: an immutable tree of sections, blocks and inlines.
 *
 * <p> The tree is the only thing that writers know. Section numbers and anchors are decided here, once, so that every
 * format shows the same ones, and every string of the tree is made of characters that may be written in XML
 * ({@link org.pacte.documents.tree.Legible}).
 */
package org.pacte.documents.tree;
