// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dependencies;

import java.util.List;
import java.util.function.Function;
import org.pacte.diagrams.graph.DependencyChart;
import org.pacte.diagrams.graph.GraphDrawing;
import org.pacte.diagrams.graph.GraphOptions;
import org.pacte.diagrams.scene.Scene;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.Progress;
import org.pacte.workbench.Texts;
import org.pacte.workbench.drawing.ContractInFile;
import org.pacte.workbench.drawing.DrawingPage;
import org.pacte.workbench.drawing.DrawnPage;

/** Draws the dependencies of a contract from the model. */
record DependenciesReader(DrawingPage.Wanted wanted) implements Function<Dossier, DrawnPage> {

    @Override
    public DrawnPage apply(Dossier dossier) {
        return ContractInFile.of(dossier, wanted.file()).map(contract -> draw(dossier, contract)).orElseGet(() -> new DrawnPage(
                new Scene("", "", 1, 1, List.of()), "", List.of(), List.of(), List.of(), true));
    }

    private DrawnPage draw(Dossier dossier, Contract contract) {
        Progress progress = Progress.at(dossier, wanted.day(), WorkingCalendar.national());
        GraphDrawing drawing = DependencyChart.drawing(progress, contract,
                wanted.axis().isEmpty() ? GraphOptions.whole(wanted.locale()) : GraphOptions.of(wanted.axis(), wanted.locale()));
        List<DrawnPage.Line> lines = drawing.ties().stream()
                .map(tie -> new DrawnPage.Line(tie.from(), List.of(tie.fromTitle(), tie.kind(), tie.toTitle()), tie.circular()))
                .toList();
        List<DrawnPage.Tie> ties = drawing.ties().stream().map(tie -> new DrawnPage.Tie(tie.from(), tie.to())).toList();
        List<DrawnPage.Choice> axes = dossier.contents(contract).axes().stream()
                .map(each -> new DrawnPage.Choice(Dossier.qualifiedName(each), Labels.whole(each))).toList();
        String note = drawing.cycles().isEmpty() ? ""
                : Texts.get("dependencies.cycles", String.join(" ; ", drawing.cycles()));
        return new DrawnPage(drawing.scene(), note, lines, ties, axes, drawing.ties().isEmpty() && wanted.axis().isEmpty());
    }
}
