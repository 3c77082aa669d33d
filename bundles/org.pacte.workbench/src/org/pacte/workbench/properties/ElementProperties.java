// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import java.util.List;
import org.pacte.dsl.ide.services.ElementSheet;

/**
 * What the form shows of an element.
 *
 * @param sheet what its text says
 * @param computed what follows from it
 * @param editable whether the text may be changed
 */
record ElementProperties(ElementSheet sheet, List<ComputedReader.Line> computed, boolean editable) {
    ElementProperties {
        computed = List.copyOf(computed);
    }
}
