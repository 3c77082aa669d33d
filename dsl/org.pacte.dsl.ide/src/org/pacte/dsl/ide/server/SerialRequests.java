// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

/**
 * Runs one request at a time.
 *
 * <p>Reading resolves links lazily and so changes the model: two readers at once would disturb each other.
 */
@Singleton
class SerialRequests extends RequestManager {
    private volatile Runnable beforeRead = () -> { };

    @Inject
    @SuppressWarnings("resource") // Xtext's shutdown() ends it.
    SerialRequests(OperationCanceledManager cancellations) {
        super(oneReader(), cancellations);
    }

    /** Says what is to happen before a reader enters the queue. */
    void beforeEachRead(Runnable task) {
        beforeRead = task;
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> reader) {
        beforeRead.run();
        return super.runRead(reader);
    }

    private static ExecutorService oneReader() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pacte-read").factory());
    }

    @Override
    protected String getThreadQueueNameFormat() {
        return "pacte-requests-%d";
    }
}
