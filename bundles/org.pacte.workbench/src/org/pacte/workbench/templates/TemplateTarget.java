// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.templates;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pacte.dsl.ide.services.Proposal;

/** A page into whose text templates can be inserted. */
public interface TemplateTarget {
    /** Asks for the blocks that can be written at the caret. */
    CompletableFuture<List<Proposal>> templates();

    /** Inserts a block at the caret, lets its gaps be filled in and gives the text the keyboard. */
    void insert(Proposal template);
}
