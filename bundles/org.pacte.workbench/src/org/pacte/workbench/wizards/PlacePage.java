// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.dossier.Dossier;

/** Where the contract is kept: in a new dossier, or in one that is open. */
final class PlacePage extends WizardPage {
    private static final int WORDS = 520;

    private final Wishes wishes;
    private final List<Dossier> open;
    private Button fresh;
    private Text name;
    private Text parent;
    private Button browse;
    private Combo dossiers;
    private boolean renamed;
    private boolean proposing;

    PlacePage(Wishes wishes, List<Dossier> open) {
        super("place", Texts.get("place.title"), null);
        this.wishes = wishes;
        this.open = open;
        setDescription(Texts.get("place.words"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite body) {
        Composite form = Fields.form(body);
        fresh = radio(form, "place.new", true);
        name = Fields.line(form, "place.name", "");
        parent = Fields.line(form, "place.parent", Documents.folder().toString());
        browse = PushButton.of(form, "place.browse", this::browse);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(browse);
        if (!open.isEmpty()) {
            radio(form, "place.open", false);
            Fields.label(form, "place.dossier");
            dossiers = new Combo(form, SWT.READ_ONLY);
            dossiers.setItems(open.stream().map(Dossier::name).toArray(String[]::new));
            dossiers.select(0);
            dossiers.setData("id", "place.dossier");
            ScreenReader.name(dossiers, Fields.plain("place.dossier"));
            dossiers.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
            Fields.words(form, Texts.get("place.open.words"), WORDS);
        }
        name.addModifyListener(event -> {
            renamed |= !proposing;
            check();
        });
        parent.addModifyListener(event -> check());
        setControl(form);
    }

    private Button radio(Composite form, String key, boolean chosen) {
        Button button = new Button(form, SWT.RADIO);
        button.setText(Texts.get(key));
        button.setData("id", key);
        button.setSelection(chosen);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Texts.get("place.parent.choose"));
        dialog.setFilterPath(parent.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            parent.setText(chosen);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && !renamed) {
            proposing = true;
            name.setText(Documents.fileName(wishes.place));
            proposing = false;
        }
        super.setVisible(visible);
        if (visible) {
            check();
        }
    }

    private void check() {
        boolean create = fresh.getSelection();
        name.setEnabled(create);
        parent.setEnabled(create);
        browse.setEnabled(create);
        if (dossiers != null) {
            dossiers.setEnabled(!create);
        }
        wishes.newFolder = create;
        Optional<String> fault = create ? fault() : Optional.empty();
        if (!create) {
            wishes.folder = open.get(dossiers.getSelectionIndex()).folder();
        }
        setErrorMessage(fault.orElse(null));
        setPageComplete(fault.isEmpty());
    }

    private Optional<String> fault() {
        try {
            if (name.getText().isBlank() || !Path.of(parent.getText()).isAbsolute()) {
                return Optional.of(Texts.get("place.incomplete"));
            }
            wishes.folder = Path.of(parent.getText()).resolve(Documents.fileName(name.getText()));
            return Files.exists(wishes.folder) ? Optional.of(Texts.get("place.taken", wishes.folder.toString()))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Texts.get("place.incomplete"));
        }
    }
}
