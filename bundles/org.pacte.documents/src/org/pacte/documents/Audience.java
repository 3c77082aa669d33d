// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.Classified;
import org.pacte.model.contract.Diffusion;

/**
 * Those who will read a document, and what they may read.
 *
 * @param level the most reserved level that they may read; never {@link Diffusion#INHERITED}
 */
public record Audience(Diffusion level) {

    /**
     * Tells whether they may read an element: neither it nor anything around it is reserved to fewer readers. What says
     * nothing of its diffusion follows what is around it, and a contract that says nothing is public.
     */
    public boolean maySee(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof Classified classified && classified.getDiffusion().compareTo(level) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the elements that they may read. */
    public <T extends EObject> List<T> visible(List<T> elements) {
        return elements.stream().filter(this::maySee).toList();
    }
}
