// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.wording.french.FrenchText;

/**
 * A text that somebody wrote into a property of an element.
 *
 * @param element the element
 * @param feature the property
 * @param index which value of a property that has several, or {@link Finding#WHOLE}
 * @param kind what it is written for
 * @param text as words
 */
record Passage(EObject element, EStructuralFeature feature, int index, Kind kind, FrenchText text) {

    /** What a text is written for. */
    enum Kind {
        /** A title of the contract or of a part of it. */
        LABEL,
        /** Sentences. */
        PROSE,
        /** What others wrote, and where: not the author's wording. */
        QUOTATION,
        /** A title in the register. */
        NAME
    }

    Findings.Place in(Findings findings) {
        return index == Finding.WHOLE ? findings.on(element).at(feature) : findings.on(element).at(feature, index);
    }
}
