// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pacte.dsl.ide.drafting.ModelOutline;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** For which place a dossier is, and how its partners are called. */
final class RegisterPage extends WizardPage {
    private final Wishes wishes;
    private final Map<String, Text> titles = new LinkedHashMap<>();
    private Text place;

    RegisterPage(Wishes wishes) {
        super("register", Texts.get("dossier.register"), null);
        this.wishes = wishes;
        wishes.title = wishes.model.outline().title();
        setDescription(Texts.get("dossier.register.words"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = Fields.form(parent);
        place = Fields.line(form, "contract.place", "");
        place.setMessage(Texts.get("contract.place.example"));
        for (ModelOutline.Party party : wishes.model.outline().parties()) {
            String label = Texts.get("dossier.partner", Integer.toString(titles.size() + 1));
            Text title = Fields.line(form, "dossier.partner", wishes.named(party.title()));
            title.setData("id", "party.title." + party.name());
            ScreenReader.name(title, label);
            title.addModifyListener(event -> check());
            titles.put(party.name(), title);
        }
        place.addModifyListener(event -> named());
        setControl(form);
    }

    private void named() {
        wishes.place = place.getText();
        wishes.model.outline().parties().forEach(party -> titles.get(party.name()).setText(wishes.named(party.title())));
        check();
    }

    private void check() {
        titles.forEach((party, title) -> wishes.parties.put(party, title.getText()));
        boolean all = !place.getText().isBlank() && wishes.parties.values().stream().noneMatch(String::isBlank);
        setPageComplete(all);
    }
}
