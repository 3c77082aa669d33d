// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pacte.diagrams.gantt.GanttChart;
import org.pacte.diagrams.gantt.GanttOptions;
import org.pacte.diagrams.gantt.GanttPane;
import org.pacte.diagrams.scene.Scene;
import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;
import org.pacte.workbench.drawing.ContractInFile;

/**
 * Draws the plan of the contract of a file from the model, as it stands on a day.
 *
 * @param file the file that the page shows
 * @param day the day of the line of today
 * @param locale the language of all texts
 */
record PlanReader(URI file, LocalDate day, Locale locale) {

    /** Draws the bars, so wide, in rows of a height; empty where the dossier has no contract. */
    Optional<GanttPane> pane(Dossier dossier, double width, double rowHeight, double headerHeight) {
        GanttOptions options = new GanttOptions(locale, width, Optional.empty(), false);
        return ContractInFile.of(dossier, file)
                .map(contract -> GanttChart.pane(progress(dossier), contract, options, rowHeight, headerHeight));
    }

    /** Draws the whole plan with its names and its legend, as it is printed. */
    Optional<Scene> whole(Dossier dossier) {
        return ContractInFile.of(dossier, file)
                .map(contract -> GanttChart.draw(progress(dossier), contract, GanttOptions.usual(locale)).scene());
    }

    private Progress progress(Dossier dossier) {
        return Progress.at(dossier, day, WorkingCalendar.national());
    }
}
