// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.requests;

import com.google.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * The request that a server is answering: whoever works on it for long asks now and then whether it is still wanted.
 *
 * <p>There is one a server, which answers one request at a time. Outside of requests, nothing is ever cancelled.
 */
@Singleton
public final class RunningRequest {
    private volatile CancelIndicator current = CancelIndicator.NullImpl;

    /** Returns the one that a file is read for. */
    public static RunningRequest of(XtextResource file) {
        return file.getResourceServiceProvider().get(RunningRequest.class);
    }

    /** Answers a request. */
    public <T> T answer(CancelIndicator cancel, Supplier<? extends T> work) {
        current = cancel;
        try {
            return work.get();
        } finally {
            current = CancelIndicator.NullImpl;
        }
    }

    /**
     * Goes on, or ends the work.
     *
     * @throws CancellationException when the request is not wanted any more
     */
    public void goOn() {
        if (current.isCanceled()) {
            throw new CancellationException();
        }
    }
}
