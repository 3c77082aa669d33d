// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.ContractEditors;

/** Where an element is declared and named. */
public final class ReferencesView extends ViewPart {
    public static final String ID = "org.pacte.workbench.references";

    private PlacesTree tree;

    /** Brings the view to the front with the places of a name. */
    public static void show(IWorkbenchPage page, Dossier dossier, String name, List<Location> locations) {
        try {
            if (page.showView(ID) instanceof ReferencesView view) {
                view.show(dossier, name, locations);
            }
        } catch (PartInitException e) {
            ILog.of(ReferencesView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        tree = new PlacesTree(parent, "references", Texts.get("references.name"),
                place -> ContractEditors.show(getSite().getPage(), place.location()));
        getSite().setSelectionProvider(tree.viewer());
        setContentDescription(Texts.get("references.hint"));
    }

    private void show(Dossier dossier, String name, List<Location> locations) {
        SortedMap<URI, List<TextRange>> byFile = new TreeMap<>();
        locations.forEach(location -> byFile.computeIfAbsent(location.file(), file -> new ArrayList<>())
                .add(location.selection()));
        byFile.values().forEach(ranges -> ranges.sort(Comparator.comparing(TextRange::offset)));
        DossierTexts texts = new DossierTexts(getSite().getPage());
        CompletableFuture<List<FilePlaces>> read = CompletableFuture.supplyAsync(() -> places(dossier, byFile, texts));
        Answers.use(read, tree.viewer().getControl(), files -> {
            tree.show(files);
            setContentDescription(locations.isEmpty() ? Texts.get("references.none", name)
                    : Texts.get("references.found", name, String.valueOf(locations.size())));
        });
    }

    private static List<FilePlaces> places(Dossier dossier, SortedMap<URI, List<TextRange>> byFile,
            DossierTexts texts) {
        List<FilePlaces> files = new ArrayList<>();
        byFile.forEach((file, ranges) -> texts.of(file).ifPresent(text -> files.add(new FilePlaces(
                dossier.folder().relativize(Path.of(file)).toString(), Place.of(file, text, ranges)))));
        return files;
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }
}
