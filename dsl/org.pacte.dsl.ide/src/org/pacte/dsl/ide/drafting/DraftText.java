// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.checks.Fix;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.dsl.ide.fixes.BlockEdits;
import org.pacte.dsl.ide.fixes.Edit;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;

/** The texts of a draft while they are changed; they are read anew after each step. */
final class DraftText {
    private final Path folder;
    private final Map<String, String> texts;
    private final Injector services;
    private TextDossier read;

    DraftText(Path folder, Map<String, String> texts, Injector services) {
        this.folder = folder;
        this.texts = new LinkedHashMap<>(texts);
        this.services = services;
        read();
    }

    private void read() {
        read = services.getInstance(DossierReader.class).read(folder, texts);
    }

    Dossier dossier() {
        return read.model();
    }

    Contract contract() {
        return dossier().contracts().getFirst();
    }

    /** Returns the files as they now are. */
    List<XtextResource> files() {
        return read.files().stream().flatMap(file -> file.resource().stream()).toList();
    }

    /** Applies fixes that do not touch each other. */
    void apply(Collection<? extends Fix> fixes) {
        Map<XtextResource, List<TextChange>> changes = new LinkedHashMap<>();
        for (Fix fix : fixes) {
            XtextResource file = (XtextResource) fix.element().eResource();
            new BlockEdits(text(file)).of(fix).map(Edit::change)
                    .ifPresent(change -> changes.computeIfAbsent(file, key -> new ArrayList<>()).add(change));
        }
        change(changes);
    }

    /** Makes changes, those of each file in any order. */
    void change(Map<XtextResource, List<TextChange>> changes) {
        changes.forEach((file, all) -> {
            String text = text(file);
            for (TextChange change : all.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed())
                    .toList()) {
                text = change.applyTo(text);
            }
            texts.put(file.getURI().lastSegment(), text);
        });
        read();
    }

    private static String text(XtextResource file) {
        return file.getParseResult().getRootNode().getText();
    }

    /** Returns the text of a file, laid out. */
    String laidOut(String name) {
        XtextResource file = files().stream().filter(each -> each.getURI().lastSegment().equals(name)).findFirst()
                .orElseThrow();
        String text = text(file);
        LayoutService layout = services.getInstance(LayoutService.class);
        for (TextChange change : layout.lineChanges(file, new TextRange(0, text.length()))) {
            text = change.applyTo(text);
        }
        return text;
    }
}
