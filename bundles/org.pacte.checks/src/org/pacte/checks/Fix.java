// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
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

    /** Returns the element in whose text it begins. */
    EObject element();

    /**
     * A property or a block that is added to an element.
     *
     * @param title what applying it does
     * @param owner the element into whose block the text goes
     * @param text one property or block as the language writes it, without indent or line end around: {@code échéance 2027}
     */
    record Add(String title, EObject owner, String text) implements Fix {
        @Override
        public EObject element() {
            return owner;
        }
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

    /**
     * Words that are added to a statement on one line, such as the source of a baseline.
     *
     * @param title what applying it does
     * @param element the statement, which has no block of its own
     * @param before properties of the statement that stand behind the words, where it has them
     * @param text what is added, without spaces around: {@code selon "Diagnostic"}
     */
    record Append(String title, EObject element, List<EStructuralFeature> before, String text) implements Fix {
        public Append {
            before = List.copyOf(before);
        }
    }

    /**
     * The same words as elsewhere in place of a value.
     *
     * @param title what applying it does
     * @param element the element that has the value
     * @param feature the property, which the other element has as well
     * @param model the element whose value is taken over as it is written
     */
    record Copy(String title, EObject element, EStructuralFeature feature, EObject model) implements Fix {
    }

    /**
     * An element of the register or of the follow-up, for which the editor finds a place beside others of its kind.
     *
     * @param title what applying it does
     * @param element what asks for it, near which it goes when there is no other of its kind
     * @param kind the kind of the new element
     * @param text the whole element, on one line or several
     */
    record Declare(String title, EObject element, EClass kind, String text) implements Fix {
    }

    /**
     * Several changes that only make sense together.
     *
     * @param title what applying them does
     * @param parts in any order, none of them made of parts
     */
    record Several(String title, List<Fix> parts) implements Fix {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public EObject element() {
            return parts.getFirst().element();
        }
    }
}
