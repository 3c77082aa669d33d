// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Documents;
import org.pacte.model.contract.Diffusion;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.wizards.Fields;

/** The questions before an export: what, how, where, for whom. */
final class ExportForm {
    private static final List<Diffusion> AUDIENCES = List.of(Diffusion.PUBLIC, Diffusion.PARTNERS, Diffusion.RESTRICTED);

    private final Map<String, Button> contracts = new LinkedHashMap<>();
    private final Map<String, Button> documents = new LinkedHashMap<>();
    private final Map<String, Button> formats = new LinkedHashMap<>();
    private final Composite body;
    private final Runnable changed;
    private Text folder;
    private Text date;
    private Combo audience;

    /** @param changed called whenever an answer is another one */
    ExportForm(Composite parent, Runnable changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    }

    /** Fills the form; the contracts are asked for only where there are several. */
    void fill(List<ContractChoice> all, Documents known, ExportChoice last, Path usualFolder, LocalDate today) {
        Group parts = group("export.contracts", 1);
        all.forEach(each -> check(parts, contracts, each.name(), each.title(), each.proposed()));
        if (all.size() < 2) {
            parts.setVisible(false);
            GridDataFactory.fillDefaults().exclude(true).applyTo(parts);
        }
        Group kinds = group("export.documents", 2);
        for (DocumentKind kind : known.kinds()) {
            check(kinds, documents, kind.id(), kind.title(Texts.language()), last.documents().contains(kind.id()));
        }
        Group writers = group("export.formats", 3);
        for (DocumentWriter writer : known.writers()) {
            check(writers, formats, writer.format(), label(writer), last.formats().contains(writer.format()));
        }
        fields(last, usualFolder, today);
    }

    private void fields(ExportChoice last, Path usualFolder, LocalDate today) {
        Composite form = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        folder = Fields.line(form, "export.folder", usualFolder.toString());
        PushButton.of(form, "place.browse", this::browse);
        date = Fields.day(form, "export.date", today);
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).span(2, 1).applyTo(date);
        Fields.label(form, "export.audience");
        audience = new Combo(form, SWT.READ_ONLY);
        audience.setItems(AUDIENCES.stream().map(each -> Texts.get("export.audience." + each.name())).toArray(String[]::new));
        audience.select(Math.max(0, AUDIENCES.indexOf(last.audience())));
        audience.setData("id", "export.audience");
        ScreenReader.name(audience, Fields.plain("export.audience"));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(audience);
        folder.addModifyListener(event -> changed.run());
        date.addModifyListener(event -> changed.run());
    }

    private Group group(String key, int columns) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Texts.get(key));
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 8).spacing(24, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void check(Group group, Map<String, Button> known, String name, String label, boolean chosen) {
        Button button = new Button(group, SWT.CHECK);
        button.setText(label.replace("&", "&&"));
        button.setSelection(chosen);
        button.setData("id", "export." + name);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        known.put(name, button);
    }

    private static String label(DocumentWriter writer) {
        try {
            return Texts.get("export.format." + writer.format());
        } catch (MissingResourceException e) {
            // A format that somebody has added is called by the end of its files' names.
            return "." + writer.extension();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(body.getShell(), SWT.SAVE);
        dialog.setText(Texts.get("export.folder.choose"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** Returns the order that the answers make, or empty as long as they make none. */
    Optional<ExportOrder> order() {
        Set<String> parts = new LinkedHashSet<>(chosen(contracts));
        Optional<LocalDate> day = Fields.day(date);
        if (parts.isEmpty() || chosen(documents).isEmpty() || chosen(formats).isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path target = Path.of(folder.getText().strip());
            return target.isAbsolute() ? Optional.of(new ExportOrder(parts, chosen(documents), chosen(formats), target,
                    day.get(), AUDIENCES.get(audience.getSelectionIndex()))) : Optional.empty();
        } catch (InvalidPathException e) {
            // The button stays grey as long as it is no path.
            return Optional.empty();
        }
    }

    private static List<String> chosen(Map<String, Button> buttons) {
        return buttons.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    void setEnabled(boolean enabled) {
        body.setEnabled(enabled);
    }
}
