// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** What stands in a document or in a section: a section below it or a block. */
public sealed interface Content permits Section, Block {
    // What a part is made of depends on its kind.
}
