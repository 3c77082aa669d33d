// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dependencies;

import java.util.List;
import java.util.function.Function;
import org.pacte.model.dossier.Dossier;
import org.pacte.workbench.drawing.DrawingPage;
import org.pacte.workbench.drawing.DrawnPage;
import org.pacte.workbench.drawing.LineTable;

/** The page that shows what waits for what. */
public final class DependenciesPage extends DrawingPage {
    public DependenciesPage() {
        super("dependencies");
    }

    @Override
    protected Function<Dossier, DrawnPage> reader(Wanted wanted) {
        return new DependenciesReader(wanted);
    }

    @Override
    protected List<LineTable.Column> columns() {
        return List.of(column("from", 40), column("kind", 20), column("to", 40));
    }
}
