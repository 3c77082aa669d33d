// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A place where something may be written.
 *
 * @param typed what already stands there, up to the cursor
 * @param offset where what is typed begins
 * @param model the element whose block it is; {@code null} at the top of an empty file
 * @param expected what the grammar allows there
 * @param startsLine whether nothing but blanks stands before it on its line
 */
record Place(XtextResource resource, String typed, int offset, EObject model, List<AbstractElement> expected,
        boolean startsLine) {
    Place {
        expected = List.copyOf(expected);
    }
}
