// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.pacte.dsl.ide.text.Uris;

/** Keeps what a session tells and asks in its order, and ends the futures of its questions. */
final class Conversation {
    private final SessionSettings settings;
    private final SessionListener listener;
    private final ExecutorService commands =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pacte-session").factory());
    private final Map<Question, CompletableFuture<?>> latest = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** What a newer question of the same kind replaces. */
    private record Question(String kind, URI file) {
    }

    Conversation(SessionSettings settings, SessionListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends the conversation after what was told, and cancels what is still asked. */
    void close(Runnable last) {
        closed = true;
        latest.values().forEach(future -> future.cancel(true));
        commands.execute(last);
        commands.shutdown();
    }

    /** Tells the server something. */
    void tell(String task, Runnable command) {
        try {
            commands.execute(() -> run(task, command));
        } catch (RejectedExecutionException e) {
            // The session is closed: there is nobody left to tell.
            latest.values().forEach(future -> future.cancel(false));
        }
    }

    private void run(String task, Runnable command) {
        try {
            command.run();
        } catch (RuntimeException e) {
            fail(task, e);
        }
    }

    /**
     * Asks the server something; a newer question of the same kind about the same file cancels it.
     *
     * @param nothing the answer where the server has none
     */
    <T> CompletableFuture<T> ask(String kind, URI file, Supplier<CompletableFuture<T>> asking, T nothing) {
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<?> older = latest.put(new Question(kind, Uris.normal(file)), result);
        if (older != null) {
            older.cancel(true);
        }
        return ask(kind, asking, nothing, result);
    }

    /** Asks the server something that no newer question cancels. */
    <T> CompletableFuture<T> ask(String kind, Supplier<CompletableFuture<T>> asking) {
        return ask(kind, asking, null, new CompletableFuture<>());
    }

    private <T> CompletableFuture<T> ask(String kind, Supplier<CompletableFuture<T>> asking, T nothing,
            CompletableFuture<T> result) {
        tell(kind, () -> {
            if (!result.isDone()) {
                pass(kind, asked(asking, result), result, nothing);
            }
        });
        if (closed) {
            result.cancel(false);
        }
        return result;
    }

    /** A question that cannot even be asked ends its future as one whose answer fails. */
    private static <T> CompletableFuture<T> asked(Supplier<CompletableFuture<T>> asking, CompletableFuture<T> result) {
        try {
            return asking.get();
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
            throw e;
        }
    }

    private <T> void pass(String task, CompletableFuture<T> answer, CompletableFuture<T> result, T nothing) {
        result.whenComplete((value, failure) -> answer.cancel(true));
        answer.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value == null ? nothing : value);
            } else if (isCancellation(failure)) {
                result.cancel(false);
            } else {
                result.completeExceptionally(failure);
                fail(task, failure);
            }
        });
    }

    private void fail(String task, Throwable failure) {
        if (!closed) {
            settings.notifier().execute(() -> listener.failed(task, failure));
        }
    }

    private static boolean isCancellation(Throwable failure) {
        return failure instanceof CancellationException
                || failure instanceof CompletionException && failure.getCause() instanceof CancellationException;
    }
}
