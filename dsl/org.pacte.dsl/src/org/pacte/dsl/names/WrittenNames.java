// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What references say in the text: names are needed before references can be followed. */
final class WrittenNames {
    private WrittenNames() {
    }

    /** The last part of the name that a reference writes, or {@code null}. */
    static String last(EObject owner, EReference reference) {
        final List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
        if (nodes.isEmpty()) {
            return null;
        }
        final String written = NodeModelUtils.getTokenText(nodes.get(0)).replaceAll("[\\s^]", "");
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
