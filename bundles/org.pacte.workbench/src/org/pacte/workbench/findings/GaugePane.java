// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pacte.checks.gauge.Gauge.Tally;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Location;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.images.Icon;

/** How far a contract is from being signed: the counts of each chapter, and the ways to what is missing. */
final class GaugePane {
    private final Composite body;
    private final Combo contract;
    private final Label sign;
    private final Label verdict;
    private final GaugeChapters chapters;
    private final GaugeNeeds needs;
    private List<ContractGauge> gauges = List.of();

    /** @param open is given the place that is chosen */
    GaugePane(Composite parent, Consumer<Location> open) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 5).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sign = new Label(head, SWT.NONE);
        verdict = new Label(head, SWT.NONE);
        verdict.setData("id", "gauge.verdict");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(verdict);
        contract = new Combo(head, SWT.READ_ONLY);
        contract.setData("id", "gauge.contract");
        ScreenReader.name(contract, Texts.get("gauge.contract"));
        contract.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChosen()));
        GridDataFactory.swtDefaults().exclude(true).applyTo(contract);
        SashForm halves = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        needs = new GaugeNeeds(halves, open);
        chapters = new GaugeChapters(halves);
        halves.setWeights(1, 1);
    }

    Control control() {
        return body;
    }

    /** Shows the gauges of contracts; the one that was looked at stays if it is among them. */
    void show(List<ContractGauge> shown) {
        if (shown.equals(gauges) && !shown.isEmpty()) {
            return;
        }
        Optional<String> before = chosen().map(ContractGauge::contract);
        gauges = List.copyOf(shown);
        contract.setItems(gauges.stream().map(GaugePane::label).toArray(String[]::new));
        int again = gauges.stream().map(ContractGauge::contract).toList().indexOf(before.orElse(""));
        contract.select(Math.max(0, again));
        contract.setVisible(gauges.size() > 1);
        GridDataFactory.swtDefaults().exclude(gauges.size() <= 1).applyTo(contract);
        showChosen();
    }

    private static String label(ContractGauge gauge) {
        return gauge.title().isBlank() ? gauge.contract() : gauge.title();
    }

    private Optional<ContractGauge> chosen() {
        int index = contract.getSelectionIndex();
        return index < 0 || index >= gauges.size() ? Optional.empty() : Optional.of(gauges.get(index));
    }

    private void showChosen() {
        Optional<ContractGauge> gauge = chosen();
        verdict.setText(gauge.map(GaugePane::verdict).orElseGet(() -> Texts.get("gauge.none")).replace("&", "&&"));
        sign.setImage(gauge.map(each -> each.isReady() ? Icon.READY : Icon.ERROR).orElse(Icon.INFO).image());
        chapters.show(gauge);
        needs.show(gauge);
        body.layout(true, true);
    }

    /** Returns in words what the counts of a contract come to. */
    static String verdict(ContractGauge gauge) {
        Tally all = gauge.all();
        String counts = Texts.get("gauge.counts", String.valueOf(all.blocking()), String.valueOf(all.warnings()),
                String.valueOf(all.infos()), String.valueOf(all.waived()));
        return Texts.get(gauge.isReady() ? "gauge.ready" : "gauge.notReady") + " " + counts;
    }
}
