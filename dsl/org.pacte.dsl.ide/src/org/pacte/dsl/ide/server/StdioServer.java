// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server on a pair of streams, for other editors. */
public final class StdioServer {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private StdioServer() {
    }

    /** Serves standard input and output; whatever else prints is led to standard error. */
    public static void main(String[] args) {
        InputStream in = System.in;
        PrintStream out = System.out;
        System.setOut(System.err);
        System.exit(serve(in, out, Locale.getDefault(), Clock.systemDefaultZone()));
    }

    /**
     * Serves a client until it says goodbye or its stream ends.
     *
     * @return the exit code: 0 after an orderly goodbye or the end of the stream, 1 after {@code exit} without
     *         {@code shutdown}
     */
    @SuppressWarnings("resource") // Closing would wait for the thread that reads the stream; shutdownNow does not.
    public static int serve(InputStream in, OutputStream out, Locale locale, Clock clock) {
        PacteLanguageServer server = PacteServerModule.createServer(locale, clock, PAUSE);
        ExecutorService threads =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("pacte-lsp-", 0).factory());
        try {
            Launcher<LanguageClient> launcher = new Connection(new ServerEndpoint(server, locale), locale)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in).setOutput(out).setExecutorService(threads).create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            CompletableFuture<Integer> endOfInput = CompletableFuture.supplyAsync(() -> await(listening), threads);
            return (Integer) CompletableFuture.anyOf(server.exitCode(), endOfInput).join();
        } finally {
            server.stop();
            threads.shutdownNow();
        }
    }

    private static int await(Future<Void> listening) {
        try {
            listening.get();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the client's stream cannot be read", e.getCause());
        }
    }

    /** What lies between the streams and the server. */
    private static final class Connection extends Launcher.Builder<LanguageClient> {
        private final ServerEndpoint server;
        private final Locale locale;

        private Connection(ServerEndpoint server, Locale locale) {
            this.server = server;
            this.locale = locale;
            setLocalService(server);
        }

        @Override
        protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
            Answering answering =
                    new Answering(wrapMessageConsumer(new StreamMessageConsumer(output, json)), server, locale);
            json.setMethodProvider(answering);
            answering.setJsonHandler(json);
            return answering;
        }
    }
}
