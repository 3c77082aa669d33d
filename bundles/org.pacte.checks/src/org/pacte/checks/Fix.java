// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change of the contract that cures a finding, in words of the language; an editor turns it into an edit of the text.
 *
 * <p>A fix knows elements and values, no places: its text takes over no layout, and whoever applies it keeps what stands around.
 */
public sealed interface Fix {
    /** What stands in a text until its author has written something better. */
    String BLANK = "À préciser";

    /** Returns what applying it does, as an infinitive phrase in the finding's language: {@code Ajouter une échéance}. */
    String title();

    /**
     * A property or a block that is added to an element.
     *
     * @param title what applying it does
     * @param owner the element into whose block the text goes
     * @param text one property or block as the language writes it, without indent or line end around: {@code échéance 2027}
     */
    record Add(String title, EObject owner, String text) implements Fix {
    }

    /**
     * Another text in place of one value.
     *
     * @param title what applying it does
     * @param element the element that has the value
     * @param feature the property
     * @param index which value of a property that has several, from 0, or {@link Finding#WHOLE}
     * @param text the new value as the language writes it, with its quotation marks if it has some
     */
    record Replace(String title, EObject element, EStructuralFeature feature, int index, String text) implements Fix {
    }

    /**
     * A value or an element that goes.
     *
     * @param title what applying it does
     * @param element the element that has the value, or that goes itself
     * @param feature the property; {@code null} when the whole element goes
     * @param index which value of a property that has several, from 0, or {@link Finding#WHOLE} for all of it
     */
    record Remove(String title, EObject element, EStructuralFeature feature, int index) implements Fix {
    }
}
