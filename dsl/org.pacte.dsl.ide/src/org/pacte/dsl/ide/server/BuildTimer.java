// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts a build when the typing has rested; a new change starts the rest anew. */
@Singleton
class BuildTimer {
    private final Duration pause;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("pacte-build-timer")
            .factory());
    private ScheduledFuture<?> next;

    @Inject
    BuildTimer(Duration pause) {
        this.pause = pause;
    }

    /** Starts the build after the pause, instead of an earlier one that has not begun. */
    synchronized void restart(Runnable build) {
        if (next != null) {
            next.cancel(false);
        }
        try {
            next = timer.schedule(build, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server has stopped: nothing is built any more.
            next = null;
        }
    }

    void stop() {
        timer.shutdownNow();
    }
}
