// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.text.TextSearch;

/** All rules with the severity that the user gave them. */
final class RulesTable {
    private final Composite body;
    private final Table table;
    private final Function<String, Optional<Severity>> severities;
    private RuleBook book = RuleBook.empty();
    private String words = "";

    /** @param severities tells what the user has set for a rule */
    RulesTable(Composite parent, Function<String, Optional<Severity>> severities) {
        this.severities = severities;
        body = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setData("id", "rules");
        Paper.under(table);
        ScreenReader.name(table, Texts.get("rules.name"));
        column(layout, "rules.column.rule", 0, 60);
        column(layout, "rules.column.title", 5, 260);
        column(layout, "rules.column.category", 3, 120);
        column(layout, "rules.column.severity", 1, 110);
    }

    private void column(TableColumnLayout layout, String key, int weight, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, width, true));
    }

    Control control() {
        return body;
    }

    Table table() {
        return table;
    }

    void show(RuleBook rules) {
        book = rules;
        fill();
    }

    /** Leaves the rules whose identifier, demand or chapter holds some words. */
    void filter(String wanted) {
        words = wanted.strip();
        fill();
    }

    /** Shows the severities as they are now. */
    void refresh() {
        for (TableItem item : table.getItems()) {
            item.setText(texts((Rule) item.getData()));
        }
    }

    List<Rule> selected() {
        return Stream.of(table.getSelection()).map(item -> (Rule) item.getData()).toList();
    }

    private void fill() {
        table.setRedraw(false);
        try {
            table.removeAll();
            book.rules().stream().sorted(Comparator.comparing(Rule::id, RuleBook::compare)).forEach(rule -> {
                String[] texts = texts(rule);
                if (words.isEmpty() || Stream.of(texts).anyMatch(new TextSearch(words, false)::isIn)) {
                    TableItem item = new TableItem(table, SWT.NONE);
                    item.setData(rule);
                    item.setText(texts);
                }
            });
        } finally {
            table.setRedraw(true);
        }
    }

    private String[] texts(Rule rule) {
        return new String[] {rule.id(), rule.title(book.locale()), rule.category().title(book.locale()),
                severities.apply(rule.id()).map(RulesTable::word)
                        .orElseGet(() -> Texts.get("rules.severity.standard"))};
    }

    /** Returns the word for a severity, as the findings view says it. */
    static String word(Severity severity) {
        return Texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Returns why a rule exists, and how grave its findings are by themselves along the life of a contract. */
    static String explanation(Rule rule) {
        Severities own = rule.severities();
        return rule.explanation(Texts.language()) + "\n\n"
                + Texts.get("rules.severities", word(own.intention()), word(own.draft()), word(own.ready()),
                        word(own.signed()), word(own.inForce()), word(own.closed()));
    }
}
