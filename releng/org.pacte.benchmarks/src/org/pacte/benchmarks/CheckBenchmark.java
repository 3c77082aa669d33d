// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.dsl.reporting.DossierValidator;

/** Measures reading, linking and checking a generated contract in a warm process. */
public final class CheckBenchmark {
    private static final int WARM_UP = 60;
    private static final int RUNS = 15;

    private final Injector injector = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration();

    /** Milliseconds of one run: reading with parsing, then linking with all checks. */
    private record Run(double read, double check, int findings) {
        double whole() {
            return read + check;
        }
    }

    public static void main(String[] arguments) throws IOException {
        final CheckBenchmark benchmark = new CheckBenchmark();
        final Report report = new Report(System.out, "actions", "readMs", "checkMs", "medianMs", "worstMs", "findings", "growth");
        double smaller = Double.NaN;
        for (final int actions : GeneratedDossier.SIZES) {
            final List<Run> runs = benchmark.measure(actions);
            final Run median = runs.get(RUNS / 2);
            report.row(actions, median.read(), median.check(), median.whole(), runs.get(RUNS - 1).whole(), median.findings(),
                    Double.isNaN(smaller) ? "–" : Double.valueOf(median.whole() / smaller));
            smaller = median.whole();
        }
        report.end();
    }

    /** The runs, the shortest first. */
    private List<Run> measure(int actions) throws IOException {
        try (GeneratedDossier dossier = GeneratedDossier.of(actions)) {
            final List<Run> runs = new ArrayList<>();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                final Run done = run(dossier);
                if (run >= WARM_UP) {
                    runs.add(done);
                }
            }
            runs.sort(Comparator.comparingDouble(Run::whole));
            return runs;
        }
    }

    private Run run(GeneratedDossier files) throws IOException {
        final long start = System.nanoTime();
        final TextDossier dossier = injector.getInstance(DossierReader.class).read(files.folder());
        final double read = Times.since(start);
        final int findings = injector.getInstance(DossierValidator.class).validateAll(dossier.resources(), CancelIndicator.NullImpl)
                .values().stream().mapToInt(List::size).sum();
        return new Run(read, Times.since(start) - read, findings);
    }
}
