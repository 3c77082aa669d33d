// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pacte.checks.gauge.Gauge.Tally;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.ContractGauge.Chapter;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.images.Icon;

/** The counts of the chapters of the catalogue as a table, with a bar that shows their shares at a glance. */
final class GaugeChapters {
    private static final int BAR = 5;
    private static final int GAP = 4;
    private static final List<String> COUNTS = List.of("blocking", "warnings", "infos", "waived");
    private static final List<Icon> SIGNS = List.of(Icon.ERROR, Icon.WARNING, Icon.INFO, Icon.WAIVED);
    private static final List<Tone> TONES = List.of(Tone.ERROR, Tone.WARNING, Tone.INFO);

    private final Table table;
    private int largest;

    GaugeChapters(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        table = new Table(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setData("id", "gauge.chapters");
        Paper.under(table);
        ScreenReader.name(table, Texts.get("gauge.chapters"));
        column(layout, "gauge.chapter", null, SWT.LEFT, 8, 150);
        column(layout, "gauge.bar", null, SWT.LEFT, 4, 60);
        IntStream.range(0, COUNTS.size())
                .forEach(i -> column(layout, "gauge." + COUNTS.get(i), SIGNS.get(i), SWT.RIGHT, 1, 50));
        table.addListener(SWT.PaintItem, this::paintBar);
    }

    private void column(TableColumnLayout layout, String key, Icon sign, int alignment, int weight, int width) {
        TableColumn column = new TableColumn(table, alignment);
        if (sign == null) {
            column.setText(Texts.get(key));
        } else {
            column.setImage(sign.image());
        }
        column.setToolTipText(Texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, width, true));
    }

    void show(Optional<ContractGauge> gauge) {
        List<Chapter> chapters = gauge.map(ContractGauge::chapters).orElse(List.of());
        largest = chapters.stream().mapToInt(chapter -> sum(chapter.tally())).max().orElse(0);
        table.setRedraw(false);
        try {
            table.removeAll();
            chapters.forEach(chapter -> add(chapter.title(), chapter.tally()));
            gauge.ifPresent(each -> add(Texts.get("gauge.all"), each.all()));
        } finally {
            table.setRedraw(true);
        }
    }

    private void add(String title, Tally tally) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(tally);
        Stream<String> counts = Stream.of(tally.blocking(), tally.warnings(), tally.infos(), tally.waived())
                .map(String::valueOf);
        item.setText(Stream.concat(Stream.of(title, ""), counts).toArray(String[]::new));
    }

    private static int sum(Tally tally) {
        return tally.blocking() + tally.warnings() + tally.infos();
    }

    /** The sum has no bar: it would be as long as all the others together. */
    private void paintBar(Event event) {
        if (event.index != 1 || !(event.item.getData() instanceof Tally tally) || largest == 0
                || sum(tally) > largest) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(1);
        int x = cell.x + GAP;
        int y = cell.y + (cell.height - BAR) / 2;
        List<Integer> counts = List.of(tally.blocking(), tally.warnings(), tally.infos());
        GC gc = event.gc;
        for (int i = 0; i < counts.size(); i++) {
            int width = counts.get(i) * (cell.width - 2 * GAP) / largest;
            gc.setBackground(TONES.get(i).shown());
            gc.fillRectangle(x, y, width, BAR);
            x += width;
        }
    }
}
