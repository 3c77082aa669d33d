// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.preferences;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Appearance;
import org.pacte.workbench.appearance.AppearanceMenu;
import org.pacte.workbench.dialogs.Question;

/** The language and the look of the window. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 420;

    private final Map<LanguageChoice, Button> languages = new LinkedHashMap<>();
    private final Map<Appearance, Button> appearances = new LinkedHashMap<>();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(body);
        Group language = group(body, "preferences.language");
        for (LanguageChoice choice : LanguageChoice.values()) {
            languages.put(choice, radio(language, "language." + choice, choice.label(), choice == LanguageChoice.chosen()));
        }
        Label words = new Label(language, SWT.WRAP);
        words.setText(Texts.get("preferences.language.words"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        Group look = group(body, "preferences.appearance");
        for (Appearance appearance : Appearance.values()) {
            appearances.put(appearance, radio(look, "appearance." + appearance, appearance.label(),
                    appearance == Appearance.chosen()));
        }
        return body;
    }

    private static Group group(Composite body, String key) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Texts.get(key));
        GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Button radio(Group group, String id, String label, boolean chosen) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(label);
        button.setSelection(chosen);
        button.setData("id", id);
        return button;
    }

    @Override
    public boolean performOk() {
        appearances.forEach((appearance, button) -> {
            if (button.getSelection() && appearance != Appearance.chosen()) {
                AppearanceMenu.show(appearance);
            }
        });
        languages.forEach((choice, button) -> {
            if (button.getSelection() && choice != LanguageChoice.chosen()) {
                keep(choice);
            }
        });
        return true;
    }

    private void keep(LanguageChoice choice) {
        try {
            choice.keep();
        } catch (IOException e) {
            Question.failed(getShell(), Texts.get("preferences.title"), String.valueOf(e.getMessage()));
            return;
        }
        // After the window of the preferences has gone, which would else stand before the question.
        workbench.getDisplay().asyncExec(() -> {
            if (Question.ask(workbench.getActiveWorkbenchWindow().getShell(), Texts.get("preferences.restart.title"),
                    Texts.get("preferences.restart"), Texts.get("preferences.restart.now"),
                    Texts.get("preferences.restart.later")) == 0) {
                workbench.restart();
            }
        });
    }
}
