// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.pacte.checks.Severity;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.ContractGauge.Need;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.PlacedFinding;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.images.Icon;

/** What a contract misses before it can be signed, the most important first; below each rule, the places. */
final class GaugeNeeds {
    private final Tree tree;
    private final Consumer<Location> open;
    private List<Need> needs = List.of();

    GaugeNeeds(Composite parent, Consumer<Location> open) {
        this.open = open;
        Composite body = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        body.setLayout(layout);
        tree = new Tree(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        tree.setData("id", "gauge.needs");
        Paper.under(tree);
        ScreenReader.name(tree, Texts.get("gauge.needs"));
        column(layout, "gauge.needs", SWT.LEFT, 1, 200);
        column(layout, "gauge.places", SWT.RIGHT, 0, 84);
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open((TreeItem) event.item)));
    }

    private void column(TreeColumnLayout layout, String key, int alignment, int weight, int width) {
        TreeColumn column = new TreeColumn(tree, alignment);
        column.setText(Texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, width, true));
    }

    void show(Optional<ContractGauge> gauge) {
        needs = gauge.map(ContractGauge::needs).orElse(List.of());
        tree.setRedraw(false);
        try {
            tree.setItemCount(0);
            tree.setItemCount(needs.size());
        } finally {
            tree.setRedraw(true);
        }
    }

    private void fill(TreeItem item, int index) {
        if (item.getParentItem() == null) {
            Need need = needs.get(index);
            item.setData(need);
            item.setText(new String[] {need.rule() + "\u2002" + need.title(),
                    String.valueOf(need.findings().size())});
            item.setImage((need.severity() == Severity.ERROR ? Icon.ERROR : Icon.WARNING).image());
            item.setItemCount(need.findings().size());
        } else {
            PlacedFinding place = ((Need) item.getParentItem().getData()).findings().get(index);
            item.setData(place);
            item.setText(new String[] {place.finding().message(), Texts.get("gauge.line",
                    String.valueOf(place.finding().line()))});
        }
    }

    /** A place is gone to; so is the only place of a rule, else its places are shown. */
    private void open(TreeItem item) {
        switch (item.getData()) {
            case PlacedFinding place -> open.accept(location(place));
            case Need need when need.findings().size() == 1 -> open.accept(location(need.findings().getFirst()));
            case null, default -> item.setExpanded(!item.getExpanded());
        }
    }

    private static Location location(PlacedFinding place) {
        return new Location(place.file(), place.finding().range(), place.finding().range());
    }
}
