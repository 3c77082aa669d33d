// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import com.google.inject.Injector;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.Rule;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.model.dossier.Dossier;

/**
 * Measures each rule alone, in a warm process, and how its time grows with the contract.
 *
 * <p>What a check without any rule takes is left out. What several rules compute together counts for each of them here, so that
 * their sum is more than a whole check.
 */
public final class RulesBenchmark {
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final int WARM_UP = 15;
    private static final int RUNS = 9;
    private static final double LEAST = 0.01;

    private RulesBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        final List<Rule> rules = Catalogue.load().rules();
        final Map<Integer, Map<String, Double>> times = new LinkedHashMap<>();
        final Injector injector = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration();
        for (final int actions : GeneratedDossier.SIZES) {
            times.put(actions, measure(rules, read(injector, actions)));
        }
        final int small = GeneratedDossier.SIZES.get(0);
        final int large = GeneratedDossier.SIZES.get(1);
        final Report report = new Report(System.out, "rule", "ms" + small, "ms" + large, "growth");
        for (final Rule rule : rules) {
            final double less = times.get(small).get(rule.id());
            final double more = times.get(large).get(rule.id());
            report.row(rule.id(), less, more, more / less);
        }
        report.end();
    }

    private static Dossier read(Injector injector, int actions) throws IOException {
        try (GeneratedDossier files = GeneratedDossier.of(actions)) {
            final TextDossier dossier = injector.getInstance(DossierReader.class).read(files.folder());
            EcoreUtil.resolveAll(dossier.resources());
            return dossier.model();
        }
    }

    private static Map<String, Double> measure(List<Rule> rules, Dossier dossier) throws Exception {
        final Checker all = new Checker(Catalogue.of(rules), Locale.FRENCH, DATE);
        Times.of(WARM_UP, 1, () -> all.check(dossier));
        final double idle = median(List.of(), dossier);
        final Map<String, Double> medians = new LinkedHashMap<>();
        for (final Rule rule : rules) {
            medians.put(rule.id(), Math.max(LEAST, median(List.of(rule), dossier) - idle));
        }
        return medians;
    }

    private static double median(List<Rule> rules, Dossier dossier) throws Exception {
        final Checker checker = new Checker(Catalogue.of(rules), Locale.FRENCH, DATE);
        return Times.of(WARM_UP, RUNS, () -> checker.check(dossier)).median();
    }
}
