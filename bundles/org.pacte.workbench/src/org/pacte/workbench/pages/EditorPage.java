// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.pages;

import org.eclipse.swt.widgets.Composite;
import org.pacte.dsl.ide.services.TextRange;

/**
 * One page of the contract editor: a view of one document, contributed through the extension point
 * {@code org.pacte.workbench.pages}. Every method is called in the user interface's thread and must return at once.
 */
public interface EditorPage {
    /** Fills the page. Called once, when the page is first shown. */
    void createControl(Composite parent, PageContext context);

    /** Gives the page the keyboard. */
    void setFocus();

    /** The page has come to the front. */
    default void activated() {
        // Most pages do not care.
    }

    /** Another page has come to the front. */
    default void deactivated() {
        // Most pages do not care.
    }

    /** The dossier was read again: what is derived from the model is to be derived anew. */
    default void modelChanged() {
        // Most pages do not care.
    }

    /** The elements of the document, as {@code Dossier.symbols} gives them, are other ones. */
    default void symbolsChanged() {
        // Most pages do not care.
    }

    /** The findings of the document are other ones. */
    default void findingsChanged() {
        // Most pages do not care.
    }

    /** The dossier was checked anew: its gauges and what is waived may be other ones. */
    default void checked() {
        // Most pages do not care.
    }

    /** The document now holds another text than the page was made for, or may be changed or not: look at it again. */
    default void documentReplaced() {
        // Most pages do not care.
    }

    /**
     * Selects the element or the text of a range, if the page can show it.
     *
     * @return whether the page has shown it; else a page that can is brought to the front
     */
    default boolean reveal(TextRange range) {
        return false;
    }

    /** Frees what the page holds; its controls are disposed of by the editor. */
    default void dispose() {
        // Most pages hold nothing but their controls.
    }
}
