// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.ide.server.concurrent.AbstractRequest;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.ide.server.concurrent.WriteRequest;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;
import org.pacte.dsl.ide.requests.RunningRequest;

/**
 * Runs one request at a time.
 *
 * <p>Reading resolves links lazily and so changes the model: two readers at once would disturb each other.
 */
@Singleton
class SerialRequests extends RequestManager {
    /** The requests that have not ended, as far as is known. */
    private final List<CompletableFuture<?>> pending = new ArrayList<>();
    private final RunningRequest running;
    private volatile Runnable beforeRead = () -> { /* Nothing, unless somebody says so. */ };

    @Inject
    @SuppressWarnings("resource") // Xtext's shutdown() ends it.
    SerialRequests(OperationCanceledManager cancellations, RunningRequest running) {
        super(oneReader(), cancellations);
        this.running = running;
    }

    /** Says what is to happen before a reader enters the queue. */
    void beforeEachRead(Runnable task) {
        beforeRead = task;
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> reader) {
        beforeRead.run();
        return super.runRead(cancel -> running.<V>answer(cancel, () -> reader.apply(cancel)));
    }

    /**
     * Runs a write that can wait: it follows the reads that stand in the queue instead of cancelling them.
     *
     * <p>The next write of the other kind still cancels it.
     */
    synchronized <V> CompletableFuture<V> runWriteAfterReads(Function1<? super CancelIndicator, ? extends V> writer) {
        CompletableFuture<?>[] earlier = pending.toArray(CompletableFuture[]::new);
        CompletableFuture<Void> done = CompletableFuture.allOf(earlier).handle((value, failure) -> null);
        return submit(new WriteRequest<>(this, () -> null, (cancel, nothing) -> writer.apply(cancel), done));
    }

    @Override
    protected void addRequest(AbstractRequest<?> request) {
        pending.removeIf(CompletableFuture::isDone);
        pending.add(request.get());
        super.addRequest(request);
    }

    private static ExecutorService oneReader() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pacte-read").factory());
    }

    @Override
    protected String getThreadQueueNameFormat() {
        return "pacte-requests-%d";
    }
}
