// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.contentassist.ContentAssistant;

/** The size of the lists that open over the text: as the user has left them, at first wide enough for a sentence. */
final class PopupSize {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 260;

    private PopupSize() {
    }

    static IDialogSettings initial() {
        IDialogSettings size = new DialogSettings("popup");
        size.put(ContentAssistant.STORE_SIZE_X, WIDTH);
        size.put(ContentAssistant.STORE_SIZE_Y, HEIGHT);
        return size;
    }
}
