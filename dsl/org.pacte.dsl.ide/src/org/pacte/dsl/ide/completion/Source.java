// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.function.Consumer;
import org.eclipse.xtext.AbstractElement;

/** Knows candidates of one sort. */
interface Source {
    /** Gives the candidates that one element of the grammar allows at a place. */
    void propose(AbstractElement expected, Place place, Consumer<Candidate> found);
}
