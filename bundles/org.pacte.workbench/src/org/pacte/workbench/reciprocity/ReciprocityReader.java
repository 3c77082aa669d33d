// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.reciprocity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pacte.diagrams.reciprocity.BoardDrawing;
import org.pacte.diagrams.reciprocity.BoardLine;
import org.pacte.diagrams.reciprocity.ReciprocityBoard;
import org.pacte.diagrams.scene.Scene;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.reciprocity.Ledger;
import org.pacte.workbench.Texts;
import org.pacte.workbench.drawing.ContractInFile;
import org.pacte.workbench.drawing.DrawingPage;
import org.pacte.workbench.drawing.DrawnPage;

/** Draws the board of a contract from the model. */
record ReciprocityReader(DrawingPage.Wanted wanted) implements Function<Dossier, DrawnPage> {
    private static final double NARROWEST = 720;
    private static final double WIDEST = 1240;

    @Override
    public DrawnPage apply(Dossier dossier) {
        return ContractInFile.of(dossier, wanted.file()).map(contract -> draw(dossier, contract)).orElseGet(() -> new DrawnPage(
                new Scene("", "", 1, 1, List.of()), "", List.of(), List.of(), List.of(), true));
    }

    private DrawnPage draw(Dossier dossier, Contract contract) {
        Ledger ledger = Ledger.of(contract, Progress.at(dossier, wanted.day(), WorkingCalendar.national()));
        double width = Math.max(NARROWEST, Math.min(WIDEST, wanted.width()));
        BoardDrawing drawing = ReciprocityBoard.drawing(ledger, wanted.day(), wanted.locale(), width, wanted.axis());
        List<DrawnPage.Line> lines = new ArrayList<>();
        int missing = 0;
        for (BoardLine line : drawing.lines()) {
            missing += line.missing() ? 1 : 0;
            lines.add(new DrawnPage.Line(line.element(), List.of(line.title(), line.side(), line.figure(), line.counterpart(),
                    line.ratio(), line.progress()), line.missing()));
        }
        List<DrawnPage.Choice> axes = dossier.contents(contract).axes().stream()
                .map(each -> new DrawnPage.Choice(Dossier.qualifiedName(each), Labels.whole(each))).toList();
        String note = missing == 0 ? "" : Texts.get("reciprocity.missing", String.valueOf(missing));
        return new DrawnPage(drawing.scene(), note, lines, List.of(), axes, drawing.lines().isEmpty() && wanted.axis().isEmpty());
    }
}
