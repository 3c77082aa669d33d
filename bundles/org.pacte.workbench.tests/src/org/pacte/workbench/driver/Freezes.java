// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Measures how long the user interface's thread is busy or waits in one event. What counts is the time it computes,
 * waits for another thread or for a lock: the time that a busy machine gives to other programs does not.
 */
public final class Freezes {
    /** More than this in one event is felt. */
    public static final long LIMIT_MILLIS = 200;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> tooLong = new ArrayList<>();

    Freezes() {
        threads.setThreadContentionMonitoringEnabled(true);
    }

    /** Forgets what was measured before. */
    public void begin() {
        tooLong.clear();
    }

    /** Returns the durations above the limit, in milliseconds. */
    public List<Long> tooLong() {
        return List.copyOf(tooLong);
    }

    boolean measured(BooleanSupplier event) {
        long before = millis();
        boolean result = event.getAsBoolean();
        long taken = millis() - before;
        if (taken > LIMIT_MILLIS) {
            tooLong.add(taken);
        }
        return result;
    }

    private long millis() {
        ThreadInfo info = threads.getThreadInfo(Thread.currentThread().threadId());
        long waited = Math.max(0, info.getBlockedTime()) + Math.max(0, info.getWaitedTime());
        return threads.getCurrentThreadCpuTime() / 1_000_000 + waited;
    }
}
