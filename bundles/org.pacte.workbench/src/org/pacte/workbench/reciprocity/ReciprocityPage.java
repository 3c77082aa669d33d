// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.reciprocity;

import java.util.List;
import java.util.function.Function;
import org.pacte.model.dossier.Dossier;
import org.pacte.workbench.drawing.DrawingPage;
import org.pacte.workbench.drawing.DrawnPage;
import org.pacte.workbench.drawing.LineTable;

/** The page that shows what each side gives, and what it gets in return. */
public final class ReciprocityPage extends DrawingPage {
    public ReciprocityPage() {
        super("reciprocity");
    }

    @Override
    protected Function<Dossier, DrawnPage> reader(Wanted wanted) {
        return new ReciprocityReader(wanted);
    }

    @Override
    protected List<LineTable.Column> columns() {
        return List.of(column("commitment", 30), column("side", 12), column("figure", 18), column("counterpart", 24),
                column("ratio", 14), column("progress", 12));
    }
}
