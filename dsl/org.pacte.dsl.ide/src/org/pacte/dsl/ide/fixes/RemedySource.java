// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.function.Consumer;

/** Knows the fixes of one sort of finding. */
interface RemedySource {
    void remedies(Situation situation, Consumer<Remedy> found);
}
