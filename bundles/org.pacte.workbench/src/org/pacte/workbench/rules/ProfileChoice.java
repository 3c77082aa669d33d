// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.pacte.checks.Catalogue;
import org.pacte.checks.profiles.ProfileException;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.RuleSettings;

/** Which profile contracts are judged by: that of their kind, one of ours, or one that a file holds. */
final class ProfileChoice {
    private final Combo combo;
    private final Consumer<String> fault;
    /** What the entries of the list stand for; the first is the profile of each contract's kind. */
    private final List<String> names = new ArrayList<>(List.of(""));
    private final String before;
    private Optional<ProfileLibrary> library = Optional.empty();

    /**
     * @param before the choice as it was
     * @param fault is told what is wrong with the chosen file, or nothing
     */
    ProfileChoice(Composite body, Combo combo, String before, Consumer<String> fault) {
        this.combo = combo;
        this.before = before;
        this.fault = fault;
        combo.setItems(Texts.get("rules.profile.automatic"));
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER)
                .applyTo(PushButton.of(body, "rules.profile.file", this::browse));
    }

    /** Offers the profiles that are known. */
    void show(Catalogue catalogue) {
        ProfileLibrary known = ProfileLibrary.load(catalogue);
        library = Optional.of(known);
        known.profiles().forEach(profile -> add(profile.name(), profile.title(Texts.language())));
        if (RuleSettings.isFile(before)) {
            add(before, before);
        }
        combo.select(Math.max(0, names.indexOf(before)));
        check();
    }

    /** Returns the chosen profile: a name, the path of a file, or nothing for that of each contract's kind. */
    String chosen() {
        return library.isEmpty() ? before : names.get(Math.max(0, combo.getSelectionIndex()));
    }

    /** Chooses the profile of each contract's kind. */
    void reset() {
        combo.select(0);
        check();
    }

    /** Chooses the profile of a file. */
    void choose(Path file) {
        String path = file.toString();
        if (!names.contains(path)) {
            add(path, path);
        }
        combo.select(names.indexOf(path));
        check();
    }

    private void add(String name, String label) {
        names.add(name);
        combo.add(label);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN);
        dialog.setText(Texts.get("rules.profile.file"));
        dialog.setFilterExtensions(new String[] {"*" + ProfileLibrary.ENDING});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::choose);
    }

    /** Reads the chosen file in the background, and tells what is wrong with it. */
    private void check() {
        String asked = chosen();
        if (library.isEmpty() || !RuleSettings.isFile(asked)) {
            fault.accept(null);
            return;
        }
        ProfileLibrary known = library.get();
        CompletableFuture<Optional<String>> read = CompletableFuture.supplyAsync(() -> wrong(known, Path.of(asked)));
        Answers.use(read, combo, wrong -> {
            if (chosen().equals(asked)) {
                fault.accept(wrong.orElse(null));
            }
        });
    }

    private static Optional<String> wrong(ProfileLibrary library, Path file) {
        try {
            RuleSettings.readProfile(library, file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Texts.get("rules.profile.unreadable", file.toString()));
        } catch (ProfileException e) {
            return e.faults().stream().findFirst().map(each -> Texts.get("rules.profile.wrong",
                    String.valueOf(each.line()), each.message(Texts.language())));
        }
    }
}
