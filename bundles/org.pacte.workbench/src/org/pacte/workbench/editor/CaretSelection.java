// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.net.URI;
import org.eclipse.jface.viewers.ISelection;

/**
 * Where the user is: what the editor tells to the other views.
 *
 * @param file the file that is edited
 * @param offset the place in its text
 */
public record CaretSelection(URI file, int offset) implements ISelection {
    @Override
    public boolean isEmpty() {
        return false;
    }
}
