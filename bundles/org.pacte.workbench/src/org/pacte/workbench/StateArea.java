// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder in which the workbench keeps its own state: one for each window that runs at the same time. */
public final class StateArea {
    private static final int MOST_WORKBENCHES = 8;

    private final Location location;

    private StateArea(Location location) {
        this.location = location;
    }

    /** Takes the state area for this process; empty when it belongs to another one that is still running. */
    static Optional<StateArea> lock() {
        Location location = Platform.getInstanceLocation();
        try {
            boolean locked = location.isSet() ? location.lock() : lockFirstFree(location);
            return locked ? Optional.of(new StateArea(location)) : Optional.empty();
        } catch (IOException e) {
            ILog.of(StateArea.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Returns the folder of this process. */
    public static Path folder() {
        try {
            return URIUtil.toFile(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void release() {
        location.release();
    }

    private static boolean lockFirstFree(Location location) throws IOException {
        Path home = Path.of(System.getProperty("user.home"), ".pacte");
        for (int i = 1; i <= MOST_WORKBENCHES; i++) {
            if (set(location, home.resolve(i == 1 ? "workbench" : "workbench-" + i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean set(Location location, Path folder) throws IOException {
        try {
            return location.set(folder.toUri().toURL(), true);
        } catch (MalformedURLException e) {
            throw new IOException(e);
        }
    }
}
