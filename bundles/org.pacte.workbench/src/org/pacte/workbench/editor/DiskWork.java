// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/** Does work on the disk in a thread of its own; whoever asked for it waits, and the window stays alive. */
final class DiskWork {
    private final Display display;
    private final IProgressMonitor monitor;

    /** Something to be done on the disk. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    DiskWork(Display display, IProgressMonitor monitor) {
        this.display = display;
        this.monitor = monitor;
    }

    /** Does a task and returns what it gives; to be called in the user interface's thread. */
    <T> T run(String name, Task<T> task) throws IOException {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            ModalContext.run(progress -> {
                progress.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    result.set(task.run());
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    progress.done();
                }
            }, true, monitor, display);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return result.get();
    }
}
