// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.Texts;

/** What the contract is called, where it holds, and how long. */
final class ContractPage extends WizardPage {
    private static final int WORDS = 520;

    private final Wishes wishes;
    private Text place;
    private Text title;
    private Text start;
    private Text end;
    private Button examples;
    private boolean titled;
    private boolean proposing;

    ContractPage(Wishes wishes) {
        super("contract", Texts.get("contract.head"), null);
        this.wishes = wishes;
        setDescription(Texts.get("contract.head.words"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = Fields.form(parent);
        place = Fields.line(form, "contract.place", wishes.place);
        place.setMessage(Texts.get("contract.place.example"));
        title = Fields.line(form, "contract.title", "");
        start = Fields.day(form, "contract.start", wishes.start);
        end = Fields.day(form, "contract.end", wishes.end);
        Fields.label(form, "contract.content");
        examples = new Button(form, SWT.CHECK);
        examples.setText(Texts.get("contract.examples"));
        examples.setData("id", "contract.examples");
        examples.setSelection(wishes.examples);
        GridDataFactory.fillDefaults().applyTo(examples);
        Fields.words(form, Texts.get("contract.examples.words"), WORDS);
        place.addModifyListener(event -> changed());
        title.addModifyListener(event -> {
            titled |= !proposing;
            check();
        });
        start.addModifyListener(event -> changed());
        end.addModifyListener(event -> changed());
        examples.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> wishes.examples = examples.getSelection()));
        setControl(form);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            boolean any = wishes.model.outline().examples();
            examples.setEnabled(any);
            examples.setSelection(any && wishes.examples);
            changed();
        }
        super.setVisible(visible);
        if (visible) {
            place.setFocus();
        }
    }

    private void changed() {
        wishes.place = place.getText();
        Optional<LocalDate> first = Fields.day(start);
        Optional<LocalDate> last = Fields.day(end);
        if (first.isPresent() && last.isPresent()) {
            wishes.start = first.get();
            wishes.end = last.get();
        }
        wishes.take(wishes.model);
        if (!titled) {
            proposing = true;
            title.setText(wishes.named(wishes.model.outline().title()));
            proposing = false;
        }
        check();
    }

    private void check() {
        wishes.title = title.getText();
        Optional<String> fault = fault();
        // What is not filled in yet is no fault.
        setErrorMessage(fault.filter(words -> !words.isEmpty()).orElse(null));
        setPageComplete(fault.isEmpty());
    }

    private Optional<String> fault() {
        if (place.getText().isBlank() || title.getText().isBlank()) {
            return Optional.of("");
        }
        Optional<LocalDate> first = Fields.day(start);
        Optional<LocalDate> last = Fields.day(end);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(Texts.get("contract.noDay"));
        }
        return last.get().isAfter(first.get()) ? Optional.empty() : Optional.of(Texts.get("contract.noPeriod"));
    }
}
