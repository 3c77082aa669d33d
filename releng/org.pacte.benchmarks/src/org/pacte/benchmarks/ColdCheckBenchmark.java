// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Measures the command line as a whole process, from start to exit, on a generated contract of 1 000 actions. */
public final class ColdCheckBenchmark {
    private static final int ACTIONS = 1_000;
    private static final int RUNS = 10;
    private static final double MILLION = 1e6;

    private ColdCheckBenchmark() {
    }

    /** The argument is the start script of the command line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        final Path folder = Files.createTempDirectory("pacte-benchmark");
        try {
            new ContractGenerator(ACTIONS, 1).write(folder);
            final ProcessBuilder check = new ProcessBuilder(arguments[0], "check", "--quiet", folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
            run(check);
            final double[] times = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                times[i] = run(check);
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "%8s %10s %10s %10s%n%8d %10.0f %10.0f %10.0f%n", "actions", "least ms", "median ms", "worst ms",
                    ACTIONS, times[0], times[RUNS / 2], times[RUNS - 1]);
            System.out.printf(Locale.ROOT, "[{\"actions\":%d,\"leastMs\":%.0f,\"medianMs\":%.0f,\"worstMs\":%.0f}]%n", ACTIONS, times[0],
                    times[RUNS / 2], times[RUNS - 1]);
        } finally {
            CheckBenchmark.delete(folder);
        }
    }

    private static double run(ProcessBuilder check) throws IOException, InterruptedException {
        final long start = System.nanoTime();
        final int exit = check.start().waitFor();
        if (exit != 0) {
            throw new IOException("the command line ended with " + exit);
        }
        return (System.nanoTime() - start) / MILLION;
    }
}
