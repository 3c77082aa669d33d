// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A contract file in memory. */
public class ContractResource extends LazyLinkingResource {
    /**
     * Takes back what was said of a reference that is resolved after all.
     *
     * <p>It is found by its place: Xtext composes the whole message again to find it, which searches the nearest names for
     * every sound reference of a file that has one wrong name.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (!getErrors().isEmpty()) {
            final int offset = reference.getThird().getOffset();
            getErrors().removeIf(each -> each instanceof XtextLinkingDiagnostic link && link.getOffset() == offset);
        }
    }
}
