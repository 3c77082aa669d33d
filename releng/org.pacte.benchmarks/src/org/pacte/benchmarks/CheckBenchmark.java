// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.dsl.reporting.DossierValidator;

/** Measures reading, linking and checking a generated contract in a warm process; prints a table, then the same as JSON. */
public final class CheckBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final int WARM_UP = 60;
    private static final int RUNS = 15;
    private static final double MILLION = 1e6;

    private final Injector injector = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration();

    /** Milliseconds of one run: reading with parsing, then linking with all checks. */
    private record Run(double read, double check, int findings) {
        double whole() {
            return read + check;
        }
    }

    public static void main(String[] arguments) throws IOException {
        final CheckBenchmark benchmark = new CheckBenchmark();
        final List<String> rows = new ArrayList<>();
        System.out.printf(Locale.ROOT, "%8s %10s %10s %10s %10s %9s%n", "actions", "read ms", "check ms", "median ms", "worst ms", "findings");
        for (final int actions : SIZES) {
            rows.add(benchmark.measure(actions));
        }
        System.out.println("[" + String.join(",", rows) + "]");
    }

    private String measure(int actions) throws IOException {
        final Path folder = Files.createTempDirectory("pacte-benchmark");
        try {
            new ContractGenerator(actions, 1).write(folder);
            final List<Run> runs = new ArrayList<>();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                final Run done = run(folder);
                if (run >= WARM_UP) {
                    runs.add(done);
                }
            }
            runs.sort(Comparator.comparingDouble(Run::whole));
            final Run median = runs.get(RUNS / 2);
            final double worst = runs.get(RUNS - 1).whole();
            System.out.printf(Locale.ROOT, "%8d %10.0f %10.0f %10.0f %10.0f %9d%n", actions, median.read(), median.check(), median.whole(), worst, median.findings());
            return String.format(Locale.ROOT, "{\"actions\":%d,\"readMs\":%.1f,\"checkMs\":%.1f,\"medianMs\":%.1f,\"worstMs\":%.1f}",
                    actions, median.read(), median.check(), median.whole(), worst);
        } finally {
            delete(folder);
        }
    }

    private Run run(Path folder) throws IOException {
        final long start = System.nanoTime();
        final TextDossier dossier = injector.getInstance(DossierReader.class).read(folder);
        final long read = System.nanoTime();
        final int findings = injector.getInstance(DossierValidator.class).validateAll(dossier.resources(), CancelIndicator.NullImpl)
                .values().stream().mapToInt(List::size).sum();
        return new Run((read - start) / MILLION, (System.nanoTime() - read) / MILLION, findings);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (final Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
