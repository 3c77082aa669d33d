// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows of data under column headings.
 *
 * @param caption the title of the table, read before it
 * @param description how the table is made, for those who cannot see it
 * @param rows each has a cell a column
 */
public record Table(String caption, String description, List<Column> columns, List<Row> rows) implements Block {

    /** What a column holds, which decides how it is aligned. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Numbers with their unit. */
        NUMBER,
        /** Dates or short codes. */
        DATE
    }

    /**
     * A column.
     *
     * @param heads whether its cells are the headings of their rows
     * @param weight its share of the width beside the other columns', above 0
     */
    public record Column(String title, Kind kind, boolean heads, int weight) {

        public Column {
            title = Legible.text(title);
            Objects.requireNonNull(kind);
            if (weight < 1) {
                throw new IllegalArgumentException("A column needs a width: " + title);
            }
        }
    }

    /** A row. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param content what is read
     * @param value the same for those who reckon with it; empty for words
     */
    public record Cell(List<Inline> content, Optional<Value> value) {

        public Cell {
            content = List.copyOf(content);
            Objects.requireNonNull(value);
        }

        /** Makes a cell of words. */
        public static Cell of(List<Inline> content) {
            return new Cell(content, Optional.empty());
        }

        /** Makes a cell of words. */
        public static Cell of(String text) {
            return of(List.of(new Text(text)));
        }

        /** Makes a cell of a value and how it is read. */
        public static Cell of(String text, Value value) {
            return new Cell(List.of(new Text(text)), Optional.of(value));
        }
    }

    /** What a spreadsheet reckons with. */
    public sealed interface Value {

        /**
         * A number.
         *
         * @param unit what it counts, such as {@code agents} or {@code €}; may be empty
         */
        record Amount(BigDecimal number, String unit) implements Value {

            public Amount {
                Objects.requireNonNull(number);
                unit = Legible.text(unit);
            }
        }

        /** A part of a whole: 0.25 for 25 %. */
        record Percentage(BigDecimal share) implements Value {

            public Percentage {
                Objects.requireNonNull(share);
            }
        }

        /** A day. */
        record Day(LocalDate date) implements Value {

            public Day {
                Objects.requireNonNull(date);
            }
        }
    }

    /** @throws IllegalArgumentException if there is no column, or a row has not a cell a column */
    public Table {
        caption = Legible.text(caption);
        description = Legible.text(description);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Each row needs a cell for each column: " + caption);
        }
    }

    /** Starts a table. */
    public static Builder captioned(String caption) {
        return new Builder(caption);
    }

    /** Collects the columns, then the rows, of a table. */
    public static final class Builder {

        private final String caption;
        private String description = "";
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        private Builder(String caption) {
            this.caption = caption;
        }

        /** Says how the table is made, for those who cannot see it. */
        public Builder description(String text) {
            description = text;
            return this;
        }

        /** Adds the column that heads the rows. */
        public Builder head(String title, int weight) {
            columns.add(new Column(title, Kind.TEXT, true, weight));
            return this;
        }

        /** Adds a column of words. */
        public Builder text(String title, int weight) {
            columns.add(new Column(title, Kind.TEXT, false, weight));
            return this;
        }

        /** Adds a column of numbers. */
        public Builder number(String title, int weight) {
            columns.add(new Column(title, Kind.NUMBER, false, weight));
            return this;
        }

        /** Adds a column of dates. */
        public Builder date(String title, int weight) {
            columns.add(new Column(title, Kind.DATE, false, weight));
            return this;
        }

        /** Adds a row of plain texts. */
        public Builder row(String... cells) {
            rows.add(new Row(Arrays.stream(cells).map(text -> Cell.of(text)).toList()));
            return this;
        }

        /** Adds a row, the inlines of a cell after the other. */
        public Builder row(List<List<Inline>> cells) {
            rows.add(new Row(cells.stream().map(Cell::of).toList()));
            return this;
        }

        /** Adds a row of cells. */
        public Builder cells(List<Cell> cells) {
            rows.add(new Row(cells));
            return this;
        }

        /** Tells whether no row was added. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** Returns the table. */
        public Table build() {
            return new Table(caption, description, columns, rows);
        }
    }
}
