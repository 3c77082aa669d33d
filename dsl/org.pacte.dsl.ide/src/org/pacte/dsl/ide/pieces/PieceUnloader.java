// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;

/** Makes proxies of what a change takes out of a model, and tells the file of it. */
@Singleton
public class PieceUnloader extends IReferableElementsUnloader.GenericUnloader {
    @Override
    public void unloadRoot(EObject root) {
        if (root.eIsProxy()) {
            // The parser has done so before the file does it once more.
            return;
        }
        if (root.eResource() instanceof PieceResource file) {
            file.takesOut(root);
        }
        super.unloadRoot(root);
    }
}
