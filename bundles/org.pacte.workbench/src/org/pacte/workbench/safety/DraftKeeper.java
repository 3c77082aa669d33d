// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Keeps the draft of one file while it is edited. Used in the window's thread; writes in the background. */
public final class DraftKeeper {
    private static final int PAUSE_MILLIS = 2000;

    private final Drafts drafts;
    private final Path file;
    private final Display display;
    private final Supplier<String> text;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);
    private boolean waiting;
    private boolean dirty;

    /** @param text gives the text as it is when it is kept */
    public DraftKeeper(Drafts drafts, Path file, Display display, Supplier<String> text) {
        this.drafts = drafts;
        this.file = file;
        this.display = display;
        this.text = text;
    }

    /** The text was changed: it is kept soon, however long the typing goes on. */
    public void changed() {
        dirty = true;
        if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE_MILLIS, this::keep);
        }
    }

    private void keep() {
        waiting = false;
        if (dirty) {
            Drafts.Draft draft = new Drafts.Draft(file, Instant.now(), text.get());
            then(() -> {
                try {
                    drafts.keep(draft);
                } catch (IOException e) {
                    // Nothing to be asked of the user: the text itself is still there.
                    ILog.of(DraftKeeper.class).warn(e.getMessage(), e);
                }
            });
        }
    }

    /** The text is that of the file again, or was given up. */
    public void settled() {
        dirty = false;
        then(() -> drafts.forget(file));
    }

    /** One after the other: a draft that is forgotten must not come back. */
    private void then(Runnable action) {
        work = work.thenRunAsync(action);
    }
}
