// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints figures as a table, row by row, and at the end all of them as one line of JSON. */
final class Report {
    private static final int NARROWEST = 9;

    private final PrintStream out;
    private final List<String> columns;
    private final List<String> rows = new ArrayList<>();

    /** Prints the heads of the columns; in JSON they are the names of the fields. */
    Report(PrintStream out, String... columns) {
        this.out = out;
        this.columns = List.of(columns);
        out.println(this.columns.stream().map(column -> String.format("%" + width(column) + "s", column)).collect(Collectors.joining(" ")));
    }

    /** Prints a row of texts, whole numbers and measured numbers. */
    void row(Object... values) {
        final List<String> cells = new ArrayList<>();
        final List<String> fields = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            final String column = columns.get(i);
            final String shown = values[i] instanceof Double number ? String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number) : values[i].toString();
            cells.add(String.format("%" + width(column) + "s", shown));
            fields.add("\"" + column + "\":" + (values[i] instanceof Number ? shown : "\"" + shown + "\""));
        }
        rows.add("{" + String.join(",", fields) + "}");
        out.println(String.join(" ", cells));
    }

    void end() {
        out.println("[" + String.join(",", rows) + "]");
    }

    private static int width(String column) {
        return Math.max(NARROWEST, column.length());
    }
}
