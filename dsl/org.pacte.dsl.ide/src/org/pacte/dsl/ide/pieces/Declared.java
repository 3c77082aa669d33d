// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.pacte.model.contract.NamedElement;

/**
 * A name that a piece of a file declares.
 *
 * @param place the way from the piece down to the element
 */
record Declared(EClass kind, String name, String place) {

    /** All names of a piece, in order. */
    static List<Declared> in(EObject piece) {
        List<Declared> names = new ArrayList<>();
        collect(piece, "", names);
        return names;
    }

    private static void collect(EObject element, String place, List<Declared> names) {
        if (element instanceof NamedElement named && named.getName() != null) {
            names.add(new Declared(element.eClass(), named.getName(), place));
        }
        for (EObject child : element.eContents()) {
            InternalEObject parent = (InternalEObject) element;
            collect(child, place + "/" + parent.eURIFragmentSegment(child.eContainingFeature(), child), names);
        }
    }
}
