// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.pacte.dsl.ide.drafting.ModelOutline;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** Who concludes the contract, and on what. */
final class ContentPage extends WizardPage {
    private final Wishes wishes;
    private final Map<String, Text> titles = new LinkedHashMap<>();
    private Group parties;
    private Group axes;
    private Composite body;

    ContentPage(Wishes wishes) {
        super("content", Texts.get("contract.parts"), null);
        this.wishes = wishes;
        setDescription(Texts.get("contract.parts.words"));
    }

    @Override
    public void createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(body);
        parties = group("contract.parties", 2);
        axes = group("contract.axes", 1);
        setControl(body);
    }

    private Group group(String key, int columns) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Texts.get(key));
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 8).spacing(6, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    /** The page shows what the model of the first page has. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            fill();
        }
        super.setVisible(visible);
    }

    private void fill() {
        for (Group group : new Group[] {parties, axes}) {
            for (Control child : group.getChildren()) {
                child.dispose();
            }
        }
        titles.clear();
        wishes.model.outline().parties().forEach(this::party);
        wishes.model.outline().axes().forEach(this::axis);
        body.layout(true, true);
        check();
    }

    private void party(ModelOutline.Party party) {
        Button kept = new Button(parties, SWT.CHECK);
        kept.setSelection(wishes.parties.containsKey(party.name()));
        kept.setEnabled(!party.needed());
        kept.setData("id", "party." + party.name());
        String spoken = wishes.named(party.title());
        ScreenReader.name(kept, Texts.get("contract.party.kept", spoken));
        kept.setToolTipText(party.needed() ? Texts.get("contract.party.needed")
                : Texts.get("contract.party.kept", spoken));
        Text title = new Text(parties, SWT.BORDER | SWT.SINGLE);
        title.setText(wishes.parties.getOrDefault(party.name(), spoken));
        title.setData("id", "party.title." + party.name());
        ScreenReader.name(title, Texts.get("contract.party.title", spoken));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        titles.put(party.name(), title);
        kept.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            title.setEnabled(kept.getSelection());
            keep(party.name(), kept.getSelection());
        }));
        title.addModifyListener(event -> keep(party.name(), true));
    }

    private void keep(String party, boolean kept) {
        if (kept) {
            wishes.parties.put(party, titles.get(party).getText());
        } else {
            wishes.parties.remove(party);
        }
        check();
    }

    private void axis(ModelOutline.Part axis) {
        Button kept = new Button(axes, SWT.CHECK);
        kept.setText(axis.title());
        kept.setSelection(wishes.axes.contains(axis.name()));
        kept.setData("id", "axis." + axis.name());
        kept.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (kept.getSelection()) {
                wishes.axes.add(axis.name());
            } else {
                wishes.axes.remove(axis.name());
            }
            check();
        }));
    }

    private void check() {
        boolean named = wishes.parties.values().stream().noneMatch(String::isBlank);
        setErrorMessage(wishes.axes.isEmpty() ? Texts.get("contract.noAxis")
                : named ? null : Texts.get("contract.noParty"));
        setPageComplete(!wishes.axes.isEmpty() && named);
    }
}
