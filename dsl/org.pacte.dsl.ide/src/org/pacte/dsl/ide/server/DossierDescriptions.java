// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.Collection;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Says which files to link anew after a change: all of the dossier when names came, went or moved, else none.
 *
 * <p>A name can mean something else as soon as a nearer one appears, so that the names a file uses tell too little.
 */
@Singleton
public class DossierDescriptions extends DefaultResourceDescriptionManager {
    @Override
    public boolean isAffected(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate,
            IResourceDescriptions context) {
        return deltas.stream().anyMatch(delta -> delta.haveEObjectDescriptionsChanged());
    }
}
