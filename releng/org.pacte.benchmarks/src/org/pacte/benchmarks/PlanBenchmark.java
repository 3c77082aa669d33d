// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import com.google.inject.Injector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.diagrams.gantt.GanttChart;
import org.pacte.diagrams.gantt.GanttOptions;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.svg.SvgWriter;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.schedule.Schedule;

/**
 * Measures the plan of a generated contract in a warm process: the schedule with its critical path, where everything stands at a
 * day, and the drawing as SVG.
 *
 * <p>In the generated contracts the dates are stated; a second row, {@code computed}, leaves durations and dependencies alone.
 */
public final class PlanBenchmark {
    private static final LocalDate DATE = LocalDate.of(2023, 6, 15);
    private static final int WARM_UP = 40;
    private static final int RUNS = 15;

    private PlanBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        final Injector injector = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration();
        final Report report = new Report(System.out, "actions", "dates", "scheduleMs", "worstMs", "progressMs", "drawMs", "svgBytes");
        for (final int actions : GeneratedDossier.SIZES) {
            try (GeneratedDossier files = GeneratedDossier.of(actions)) {
                final TextDossier text = injector.getInstance(DossierReader.class).read(files.folder());
                EcoreUtil.resolveAll(text.resources());
                measure(report, text.model(), actions, "stated");
                leaveDatesOpen(text.model());
                measure(report, text.model(), actions, "computed");
            }
        }
        report.end();
    }

    /** Turns the stated dates of all actions that wait for another one into durations. */
    private static void leaveDatesOpen(Dossier dossier) {
        dossier.contents().stream().flatMap(contents -> contents.actions().stream()).filter(action -> !action.getDependsOn().isEmpty()).forEach(action -> {
            final long days = action.getStart().until(action.getEnd(), ChronoUnit.DAYS) + 1;
            action.setDuration(new PlannedDuration((int) days, PlannedDuration.Unit.DAYS));
            action.setStart(null);
            action.setEnd(null);
        });
    }

    private static void measure(Report report, Dossier dossier, int actions, String dates) throws Exception {
        final Contract contract = dossier.contracts().getFirst();
        final Times schedule = Times.of(WARM_UP, RUNS, () -> Schedule.of(dossier, WorkingCalendar.national()).criticalPath(contract));
        final Times progress = Times.of(WARM_UP, RUNS, () -> Progress.at(dossier, DATE, WorkingCalendar.national()));
        final Progress at = Progress.at(dossier, DATE, WorkingCalendar.national());
        final Times drawing = Times.of(WARM_UP, RUNS, () -> draw(at, contract));
        report.row(actions, dates, schedule.median(), schedule.worst(), progress.median(), drawing.median(), draw(at, contract).length());
    }

    private static String draw(Progress progress, Contract contract) {
        return SvgWriter.write(GanttChart.draw(progress, contract, GanttOptions.usual(Locale.FRENCH)).scene(), Palette.LIGHT, Locale.FRENCH, "plan");
    }
}
