// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** A piece of text that has lines of its own. */
public sealed interface Block extends Content
        permits Paragraph, Quote, ItemList, Table, Callout, KeyValues, KeyFigures, Signatures, TableOfContents,
        PageBreak {
    // What a block is made of depends on its kind.
}
