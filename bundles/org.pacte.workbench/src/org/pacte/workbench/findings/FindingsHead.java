// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pacte.checks.Category;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** The fields above the findings: what is shown, and how it is put together. */
final class FindingsHead {
    private static final int FIELD = 200;

    private final Runnable changed;
    private final Composite body;
    private final Text words;
    private final Combo grouping;
    private final Combo scope;
    private final Combo category;
    private final Button waived;

    /** @param changed called when something else is to be shown */
    FindingsHead(Composite parent, Runnable changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(6, 4).spacing(6, 0).applyTo(body);
        words = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.get("findings.words"));
        words.setData("id", "findings.words");
        ScreenReader.name(words, Texts.get("findings.words"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(words);
        words.addModifyListener(event -> changed.run());
        grouping = choice("grouping", Stream.of(Grouping.values()).map(Grouping::label).toList());
        scope = choice("scope", Stream.of(Scope.values()).map(Scope::label).toList());
        List<String> categories = new ArrayList<>(List.of(Texts.get("findings.category.any")));
        Stream.of(Category.values()).map(each -> each.title(Texts.language())).forEach(categories::add);
        category = choice("category", categories);
        waived = new Button(body, SWT.CHECK);
        waived.setText(Texts.get("findings.waived"));
        waived.setToolTipText(Texts.get("findings.waived.tip"));
        waived.setData("id", "findings.waived");
        waived.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    private Combo choice(String what, List<String> labels) {
        String key = "findings." + what;
        Label label = new Label(body, SWT.NONE);
        label.setText(Texts.get(key));
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(labels.toArray(String[]::new));
        combo.select(0);
        combo.setData("id", key);
        ScreenReader.name(combo, Texts.get(key));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return combo;
    }

    Composite control() {
        return body;
    }

    Grouping grouping() {
        return Grouping.values()[grouping.getSelectionIndex()];
    }

    Scope scope() {
        return Scope.values()[scope.getSelectionIndex()];
    }

    /** Returns the filter that the fields ask for, the severities aside. */
    FindingFilter complete(FindingFilter filter) {
        int chosen = category.getSelectionIndex();
        return filter.withWords(words.getText()).withWaived(waived.getSelection())
                .withCategory(chosen == 0 ? Optional.empty() : Optional.of(Category.values()[chosen - 1]));
    }

    /** Brings the keyboard to the field for words. */
    void focusWords() {
        words.setFocus();
        words.selectAll();
    }

    /** Takes up the choices of the last session. */
    void restore(Optional<Grouping> together, boolean waivedToo) {
        together.ifPresent(wanted -> grouping.select(wanted.ordinal()));
        waived.setSelection(waivedToo);
        changed.run();
    }
}
