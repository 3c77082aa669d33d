// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.io.IOException;

/** Measures the command line as a whole process, from start to exit, on a generated contract of 1 000 actions. */
public final class ColdCheckBenchmark {
    private static final int ACTIONS = 1_000;
    private static final int RUNS = 10;

    private ColdCheckBenchmark() {
    }

    /** The argument is the start script of the command line. */
    public static void main(String[] arguments) throws Exception {
        try (GeneratedDossier dossier = GeneratedDossier.of(ACTIONS)) {
            final ProcessBuilder check = new ProcessBuilder(arguments[0], "check", "--quiet", dossier.folder().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
            final Times times = Times.of(1, RUNS, () -> run(check));
            final Report report = new Report(System.out, "actions", "leastMs", "medianMs", "worstMs");
            report.row(ACTIONS, times.least(), times.median(), times.worst());
            report.end();
        }
    }

    private static int run(ProcessBuilder check) throws IOException, InterruptedException {
        final int exit = check.start().waitFor();
        if (exit != 0) {
            throw new IOException("the command line ended with " + exit);
        }
        return exit;
    }
}
