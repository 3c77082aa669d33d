// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.pacte.dsl.ide.services.Property;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** A field that writes when it is left or confirmed by Enter; Escape takes back what was typed. */
final class PropertyField {
    private static final int LONG = 60;
    private static final int LINES = 3;

    private final Consumer<String> write;
    private final boolean several;
    private final Control control;
    private String value;

    PropertyField(Composite parent, Property property, boolean editable, Consumer<String> write) {
        this.write = write;
        this.value = property.value();
        this.several = property.words() && (value.length() > LONG || value.indexOf('\n') >= 0);
        control = property.choices().isEmpty() ? text(parent, editable) : choice(parent, property.choices(), editable);
        control.setData("id", "properties." + property.feature());
        ScreenReader.name(control, property.label());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, several ? LINES * 20 : SWT.DEFAULT).applyTo(control);
    }

    private Control text(Composite parent, boolean editable) {
        Text text = new Text(parent, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setText(value);
        text.setEditable(editable);
        text.addListener(SWT.FocusOut, event -> commit(text.getText()));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && (!several || (event.stateMask & SWT.MOD1) != 0)) {
                commit(text.getText());
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                takeBack(text, event);
            } else if (several && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
        return text;
    }

    private void takeBack(Text text, Event event) {
        text.setText(value);
        text.selectAll();
        event.doit = false;
    }

    private Control choice(Composite parent, List<String> choices, boolean editable) {
        List<String> items = new ArrayList<>(List.of(Texts.get("properties.unset")));
        items.addAll(choices);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(new String[0]));
        combo.select(Math.max(0, items.indexOf(value)));
        combo.setEnabled(editable);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> commit(combo.getSelectionIndex() <= 0 ? "" : combo.getText())));
        return combo;
    }

    private void commit(String typed) {
        if (!typed.strip().equals(value.strip())) {
            value = typed;
            write.accept(typed);
        }
    }

    /** Shows what the text now says, unless somebody is writing something else. */
    void show(String said) {
        boolean typing = control.isFocusControl() && control instanceof Text text && !text.getText().equals(value);
        value = said;
        if (!typing) {
            switch (control) {
                case Text text when !text.getText().equals(said) -> text.setText(said);
                case Combo combo -> combo.select(Math.max(0, combo.indexOf(said)));
                default -> {
                    // It says so already.
                }
            }
        }
    }

    void setFocus() {
        control.setFocus();
    }
}
