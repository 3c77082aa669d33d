// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.pacte.workbench.Texts;
import org.pacte.workbench.rules.RuleBook;

/** The columns of the findings view. */
enum FindingColumn {
    MESSAGE(260, 16, SWT.LEFT, row -> row.finding().message(), Comparator.comparing(row -> row.finding().message())),
    RULE(84, 0, SWT.LEFT, row -> row.finding().rule(),
            Comparator.comparing(row -> row.finding().rule(), RuleBook::compare)),
    ELEMENT(90, 4, SWT.LEFT, FindingRow::elementName, Comparator.comparing(row -> row.finding().element())),
    DOSSIER(124, 3, SWT.LEFT, row -> row.dossier().name(), Comparator.comparing(row -> row.dossier().folder())),
    FILE(80, 3, SWT.LEFT, FindingRow::path, Comparator.comparing(FindingRow::file)),
    LINE(52, 0, SWT.RIGHT, row -> String.valueOf(row.finding().line()),
            Comparator.comparing(row -> row.finding().line()));

    private final int width;
    private final int weight;
    private final int alignment;
    private final Function<FindingRow, String> text;
    private final Comparator<FindingRow> order;

    FindingColumn(int width, int weight, int alignment, Function<FindingRow, String> text,
            Comparator<FindingRow> order) {
        this.width = width;
        this.weight = weight;
        this.alignment = alignment;
        this.text = text;
        this.order = order;
    }

    String title() {
        return Texts.get("findings.column." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns the least width in pixels. */
    int width() {
        return width;
    }

    /** Returns the share of the free width that the column takes. */
    int weight() {
        return weight;
    }

    int alignment() {
        return alignment;
    }

    String text(FindingRow row) {
        return text.apply(row);
    }

    /** Returns the order of the rows by this column; equal ones come in the usual order. */
    Comparator<FindingRow> order(boolean downward) {
        return (downward ? order.reversed() : order).thenComparing(FindingRow.BY_SEVERITY);
    }
}
