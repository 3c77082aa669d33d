// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/** Qualified names: the names from the file's top down to the element, as csi.sécurité.caméras. */
@Singleton
public class DossierNames extends IQualifiedNameProvider.AbstractImpl {
    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (!(element instanceof NamedElement named) || named.getName() == null) {
            return null;
        }
        return QualifiedName.create(Dossier.qualifiedName(named, WrittenNames::last).split("\\."));
    }
}
