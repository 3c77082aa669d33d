// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The folders that were opened last, kept from one start to the next. */
final class RecentDossiers {
    private static final String KEY = "recent";
    private static final String OPEN_KEY = "open";
    private static final String SEPARATOR = "\n";
    private static final int KEPT = 8;

    private final IEclipsePreferences store;

    RecentDossiers(IEclipsePreferences store) {
        this.store = store;
    }

    /** Returns the folders that still exist, the last opened first. */
    List<Path> list() {
        return read(KEY);
    }

    /** Returns the folders that were open when the workbench was last closed. */
    List<Path> openAtLastExit() {
        return read(OPEN_KEY);
    }

    void add(Path folder) {
        List<Path> folders = new ArrayList<>(list());
        folders.remove(folder);
        folders.addFirst(folder);
        write(KEY, folders.subList(0, Math.min(KEPT, folders.size())));
    }

    void rememberOpen(List<Path> folders) {
        write(OPEN_KEY, folders);
    }

    private List<Path> read(String key) {
        List<Path> folders = new ArrayList<>();
        for (String line : store.get(key, "").split(SEPARATOR)) {
            try {
                if (!line.isBlank() && Files.isDirectory(Path.of(line))) {
                    folders.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                // A path of another system: it cannot be opened here.
                continue;
            }
        }
        return folders;
    }

    private void write(String key, List<Path> folders) {
        store.put(key, String.join(SEPARATOR, folders.stream().map(Path::toString).toList()));
        try {
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentDossiers.class).warn(e.getMessage(), e);
        }
    }
}
