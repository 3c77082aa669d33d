// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings what the language services answer into the user interface, which never waits for it. */
public final class Answers {
    private Answers() {
    }

    /**
     * Hands an answer on in the user interface's thread, unless the control that asked is gone or the question was
     * withdrawn.
     */
    public static <T> void use(CompletableFuture<T> answer, Control asker, Consumer<? super T> use) {
        Display display = asker.getDisplay();
        answer.whenCompleteAsync((value, failure) -> {
            if (failure != null) {
                report(failure);
            } else if (!asker.isDisposed()) {
                use.accept(value);
            }
        }, command -> later(display, command));
    }

    /** Runs something in the user interface's thread, soon, unless a control is gone by then. */
    static void later(Control control, Runnable command) {
        if (!control.isDisposed()) {
            later(control.getDisplay(), () -> {
                if (!control.isDisposed()) {
                    command.run();
                }
            });
        }
    }

    /** Runs something in the user interface's thread, soon; nothing happens when the workbench has been closed. */
    public static void later(Display display, Runnable command) {
        try {
            if (!display.isDisposed()) {
                display.asyncExec(command);
            }
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    /** Tells whether a question was withdrawn, or one of those of which it is made. */
    static boolean isWithdrawn(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }

    private static void report(Throwable failure) {
        if (!isWithdrawn(failure)) {
            ILog.of(Answers.class).error(failure.getMessage(), failure);
        }
    }
}
