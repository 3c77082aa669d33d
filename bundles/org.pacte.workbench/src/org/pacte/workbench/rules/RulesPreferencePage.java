// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.dossier.RuleSettings;

/** How grave the findings of each rule are, and by which profile contracts are judged. */
public final class RulesPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;
    private static final int LINES = 110;

    private Dossiers dossiers;
    private SortedMap<String, Severity> severities = new TreeMap<>();
    private ProfileChoice profile;
    private Text words;
    private RulesTable table;
    private Combo severity;
    private StyledText explanation;

    @Override
    public void init(IWorkbench workbench) {
        dossiers = workbench.getService(Dossiers.class);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        severities = new TreeMap<>(dossiers.ruleSettings().severities());
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        profile = new ProfileChoice(body, combo(body, "rules.profile"), dossiers.ruleSettings().profile(), this::fault);
        words = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.get("rules.words"));
        words.setData("id", "rules.words");
        ScreenReader.name(words, Texts.get("rules.words"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(words);
        table = new RulesTable(body, id -> Optional.ofNullable(severities.get(id)));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table.control());
        words.addModifyListener(event -> table.filter(words.getText()));
        table.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        severity = combo(body, "rules.severity");
        severity.setItems(Stream.concat(Stream.of(Texts.get("rules.severity.standard")),
                Stream.of(Severity.values()).map(RulesTable::word)).toArray(String[]::new));
        severity.setEnabled(false);
        severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set()));
        explanation = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        explanation.setData("id", "rules.explanation");
        explanation.setCaret(null);
        explanation.setText(Texts.get("rules.hint"));
        ScreenReader.name(explanation, Texts.get("rules.explanation"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, LINES).applyTo(explanation);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(PushButton.of(body, "rules.reset", this::reset));
        Answers.use(RuleBook.read(), body, this::show);
        return body;
    }

    private static Combo combo(Composite body, String key) {
        Label label = new Label(body, SWT.NONE);
        label.setText(Texts.get(key));
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setData("id", key);
        ScreenReader.name(combo, Texts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void show(RuleBook book) {
        table.show(book);
        profile.show(book.catalogue());
    }

    /** A profile that cannot be read is said to be so, and not taken. */
    private void fault(String message) {
        setErrorMessage(message);
        setValid(message == null);
    }

    private void selected() {
        List<Rule> rules = table.selected();
        severity.setEnabled(!rules.isEmpty());
        List<Optional<Severity>> set =
                rules.stream().map(rule -> Optional.ofNullable(severities.get(rule.id()))).distinct().toList();
        if (set.size() == 1) {
            severity.select(set.getFirst().map(each -> each.ordinal() + 1).orElse(0));
        } else {
            severity.deselectAll();
        }
        explanation.setText(rules.size() == 1 ? RulesTable.explanation(rules.getFirst()) : Texts.get("rules.hint"));
    }

    private void set() {
        int chosen = severity.getSelectionIndex();
        for (Rule rule : table.selected()) {
            if (chosen == 0) {
                severities.remove(rule.id());
            } else {
                severities.put(rule.id(), Severity.values()[chosen - 1]);
            }
        }
        table.refresh();
    }

    private void reset() {
        severities.clear();
        profile.reset();
        table.refresh();
        selected();
    }

    @Override
    public boolean performOk() {
        if (profile != null) {
            dossiers.setRules(new RuleSettings(profile.chosen(), severities));
        }
        return true;
    }
}
