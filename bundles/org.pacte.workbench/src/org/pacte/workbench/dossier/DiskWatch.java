// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Notices the files that others have made, changed or deleted, and tells the language services of them. */
public final class DiskWatch {
    private final Executor userInterface;
    private final Map<Path, Map<Path, FileStamp>> seen = new HashMap<>();

    /** What is new in a folder since the last look. */
    private record News(List<URI> changed, boolean otherFiles) {
    }

    /** @param userInterface runs what is told in the user interface's thread */
    public DiskWatch(Executor userInterface) {
        this.userInterface = userInterface;
    }

    /** Compares every open dossier with what was seen the last time, in the background. */
    public CompletableFuture<Void> look(Dossiers dossiers) {
        synchronized (seen) {
            // A folder that is opened again is looked at as if for the first time.
            seen.keySet().retainAll(dossiers.all().stream().map(Dossier::folder).toList());
        }
        return CompletableFuture.allOf(dossiers.all().stream()
                .map(dossier -> CompletableFuture.supplyAsync(() -> compare(dossier.folder()))
                        .thenAcceptAsync(news -> tell(dossier, news), userInterface))
                .toArray(CompletableFuture[]::new));
    }

    private static void tell(Dossier dossier, News news) {
        if (!news.changed().isEmpty()) {
            dossier.changedOnDisk(news.changed(), news.otherFiles());
        }
    }

    private News compare(Path folder) {
        Map<Path, FileStamp> now = new HashMap<>();
        Dossier.contractFiles(folder).forEach(file -> now.put(file, FileStamp.of(file)));
        Map<Path, FileStamp> before;
        synchronized (seen) {
            before = seen.put(folder, now);
        }
        if (before == null) {
            return new News(List.of(), false);
        }
        List<URI> changed = new ArrayList<>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(before.get(file))) {
                changed.add(file.toUri());
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).map(Path::toUri).forEach(changed::add);
        return new News(changed, !now.keySet().equals(before.keySet()));
    }
}
