// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dialogs;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.pacte.workbench.Texts;

/** The questions and messages of the workbench, with buttons in its own language. */
public final class Question {
    private Question() {
    }

    /**
     * Asks a question with answers of one's own.
     *
     * @param answers the labels of the buttons; the first is the one that Enter takes
     * @return the number of the answer, or -1 when the window was closed without one
     */
    public static int ask(Shell shell, String title, String message, String... answers) {
        return new MessageDialog(shell, title, null, message, MessageDialog.QUESTION, 0, answers).open();
    }

    /**
     * Asks a question beside the work: the window goes on living, and does something else only if that is chosen.
     *
     * @param leave the answer that Enter takes, which changes nothing
     */
    public static void offer(Shell shell, String title, String message, String leave, String other, Runnable choose) {
        MessageDialog dialog = new MessageDialog(shell, title, null, message, MessageDialog.WARNING, 0, leave, other) {
            @Override
            protected void buttonPressed(int button) {
                super.buttonPressed(button);
                if (button == 1) {
                    choose.run();
                }
            }
        };
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Asks for a yes. */
    public static boolean confirm(Shell shell, String title, String message, String yes) {
        return ask(shell, title, message, yes, Texts.get("dialog.cancel")) == 0;
    }

    /** Says that something could not be done, and why. */
    public static void failed(Shell shell, String title, String message) {
        new MessageDialog(shell, title, null, message, MessageDialog.ERROR, 0, Texts.get("dialog.close")).open();
    }
}
