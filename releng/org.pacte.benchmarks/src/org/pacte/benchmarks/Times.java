// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long the runs of one piece of work took, in milliseconds, the shortest first. */
record Times(double... sorted) {
    private static final double MILLION = 1e6;

    Times {
        Arrays.sort(sorted);
    }

    /** Runs a piece of work as often as it takes to warm up, then times it. */
    static Times of(int warmUp, int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.call();
        }
        final double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            final long start = System.nanoTime();
            work.call();
            times[i] = since(start);
        }
        return new Times(times);
    }

    static double since(long start) {
        return (System.nanoTime() - start) / MILLION;
    }

    double least() {
        return sorted[0];
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    /** What 95 runs of 100 do not exceed. */
    double p95() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    double worst() {
        return sorted[sorted.length - 1];
    }
}
