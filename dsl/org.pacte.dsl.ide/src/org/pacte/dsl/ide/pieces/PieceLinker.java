// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Links a file, or one piece of it beside what is linked already. */
public class PieceLinker extends LazyLinker {
    /** Links an element and all that is inside it. */
    void linkPiece(EObject piece, IDiagnosticConsumer problems) {
        doLinkModel(piece, problems);
    }
}
