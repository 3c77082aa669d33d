// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Hears what is written into the error log, which stays empty in normal use. */
public final class ErrorLog implements AutoCloseable {
    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> note(status);

    /** Begins to listen. */
    public ErrorLog() {
        Platform.addLogListener(listener);
    }

    /** Returns the warnings and errors that were written. */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }

    private void note(IStatus status) {
        if (status.getSeverity() >= IStatus.WARNING) {
            String cause = status.getException() == null ? "" : " " + status.getException();
            entries.add(status.getPlugin() + ": " + status.getMessage() + cause);
        }
    }
}
