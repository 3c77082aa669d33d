// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.text.TextSearch;

/** One search for words through the files of dossiers, in the background; it can be stopped at any time. */
final class DossierSearch {
    private final List<Dossier> dossiers;
    private final DossierTexts texts;
    private final TextSearch search;
    private final AtomicBoolean stopped = new AtomicBoolean();

    DossierSearch(List<Dossier> dossiers, DossierTexts texts, TextSearch search) {
        this.dossiers = List.copyOf(dossiers);
        this.texts = texts;
        this.search = search;
    }

    /**
     * Begins to search.
     *
     * @param reading is told, in the background, the path of each file before it is read
     * @return what was found, by file and in the order of the paths; what was found so far when the search was stopped
     */
    CompletableFuture<List<FilePlaces>> start(Consumer<String> reading) {
        return CompletableFuture.supplyAsync(() -> {
            List<FilePlaces> found = new ArrayList<>();
            dossiers.forEach(dossier -> search(dossier, reading, found));
            return found;
        });
    }

    void stop() {
        stopped.set(true);
    }

    boolean wasStopped() {
        return stopped.get();
    }

    private void search(Dossier dossier, Consumer<String> reading, List<FilePlaces> found) {
        for (Path file : dossier.files()) {
            if (stopped.get()) {
                return;
            }
            String path = dossier.folder().relativize(file).toString();
            reading.accept(path);
            texts.of(file.toUri()).ifPresent(text -> {
                List<TextRange> ranges = search.in(text);
                if (!ranges.isEmpty()) {
                    String shown = dossiers.size() > 1 ? dossier.name() + "\u2002—\u2002" + path : path;
                    found.add(new FilePlaces(shown, Place.of(file.toUri(), text, ranges)));
                }
            });
        }
    }
}
