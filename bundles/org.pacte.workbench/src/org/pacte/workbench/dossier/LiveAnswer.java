// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;

/**
 * A question that is asked again and again while the text changes. A change withdraws the questions that still wait;
 * this one is then asked once more, after a pause, unless it was asked anew meanwhile.
 */
public final class LiveAnswer<T> {
    private static final int PAUSE_MILLIS = 250;

    private final Control asker;
    private final Supplier<CompletableFuture<T>> question;
    private final Consumer<? super T> use;
    private int asked;

    /**
     * @param asker the question ends with this control
     * @param use is given each answer in the user interface's thread
     */
    public LiveAnswer(Control asker, Supplier<CompletableFuture<T>> question, Consumer<? super T> use) {
        this.asker = asker;
        this.question = question;
        this.use = use;
    }

    /** Asks now; an answer to an older question is no longer used. */
    public void ask() {
        int number = ++asked;
        CompletableFuture<T> answer = question.get();
        Answers.use(answer, asker, value -> {
            if (number == asked) {
                use.accept(value);
            }
        });
        answer.exceptionally(failure -> {
            if (Answers.isWithdrawn(failure)) {
                Answers.later(asker, () -> askAgain(number));
            }
            return null;
        });
    }

    private void askAgain(int number) {
        asker.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (number == asked && !asker.isDisposed()) {
                ask();
            }
        });
    }
}
