// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierFile;

/** A file as a broken text leaves it: every kind of element in every place, without any value, every reference unresolved. */
final class EmptyElements {
    private static final int DEPTH = 7;

    private EmptyElements() {
    }

    static DossierFile file() {
        return (DossierFile) fill(EcoreUtil.create(Literals.DOSSIER_FILE), DEPTH);
    }

    private static EObject fill(EObject element, int depth) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                put(element, reference, proxy(concrete(reference).getFirst()));
            } else if (depth > 0) {
                concrete(reference).forEach(type -> put(element, reference, fill(EcoreUtil.create(type), depth - 1)));
            }
        }
        return element;
    }

    private static void put(EObject element, EReference reference, EObject value) {
        if (reference.isMany()) {
            // A list of any kind of element, as EMF gives it.
            @SuppressWarnings("unchecked")
            List<EObject> list = (List<EObject>) element.eGet(reference);
            list.add(value);
        } else {
            element.eSet(reference, value);
        }
    }

    private static List<EClass> concrete(EReference reference) {
        return ContractPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)).toList();
    }

    private static EObject proxy(EClass type) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("nowhere#" + type.getName()));
        return proxy;
    }
}
