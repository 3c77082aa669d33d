// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Notices the files that others have made, changed or deleted, and tells the language services of them. */
public final class DiskWatch {
    private final Map<Path, Map<Path, FileStamp>> seen = new HashMap<>();

    /** Compares every open dossier with what was seen the last time, in the background. */
    public void look(Dossiers dossiers) {
        for (Dossier dossier : dossiers.all()) {
            CompletableFuture.runAsync(() -> compare(dossier));
        }
    }

    private void compare(Dossier dossier) {
        Map<Path, FileStamp> now = new HashMap<>();
        Dossier.contractFiles(dossier.folder()).forEach(file -> now.put(file, FileStamp.of(file)));
        Map<Path, FileStamp> before;
        synchronized (seen) {
            before = seen.put(dossier.folder(), now);
        }
        if (before == null) {
            return;
        }
        List<URI> changed = new ArrayList<>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(before.get(file))) {
                changed.add(file.toUri());
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).map(Path::toUri).forEach(changed::add);
        if (!changed.isEmpty()) {
            dossier.language().changedOnDisk(changed);
        }
    }
}
