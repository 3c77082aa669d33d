// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** Keeps the names of a file in the index and leaves its references out: they are looked up in the models. */
@Singleton
public class NamesOnly extends DefaultResourceDescriptionStrategy {
    @Override
    public boolean createReferenceDescriptions(EObject from, URI exportedContainer,
            IAcceptor<IReferenceDescription> acceptor) {
        // The whole tree is left out with its root.
        return false;
    }
}
