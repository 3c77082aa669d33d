// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Remembers how a client takes its leave; the process is its host's to end. */
@Singleton
class Lifecycle implements ILanguageServerShutdownAndExitHandler {
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private volatile boolean shutDown;

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public void exit() {
        exit.complete(shutDown ? 0 : 1);
    }

    /** The exit code of the protocol, once the client has said goodbye. */
    CompletableFuture<Integer> exitCode() {
        return exit;
    }
}
