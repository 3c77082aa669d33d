// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.pages;

import java.net.URI;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorSite;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.dossier.Dossier;

/** What the contract editor gives to its pages. */
public interface PageContext {
    /** Returns the editor's place in the window. */
    IEditorSite site();

    /** Returns the dossier of the document. */
    Dossier dossier();

    /** Returns the file of the document. */
    URI file();

    /** Returns the text that is edited; all pages show the same. */
    IDocument document();

    /** Tells whether the text may be changed. */
    boolean editable();

    /** Makes changes in the text, the last place first; one undo takes them all back. */
    void apply(List<TextChange> changes);

    /** Shows a place of this or of another file, in the page that can best show it. */
    void show(Location location);

    /** Shows a place of this or of another file in its text. */
    void showText(Location location);

    /** Returns the offset in the text where the user is. */
    int offset();

    /** Tells the other views where the caret or the selection now is, as an offset in the text. */
    void selected(int offset);
}
