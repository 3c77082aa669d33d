// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.lsp;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.ide.server.SocketServer;
import org.pacte.dsl.ide.server.StdioServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pacte lsp}: serves other editors. */
@Command(name = "lsp", sortOptions = false)
public final class LspCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Invocation invocation;

    // The usual way; editors pass it by habit.
    @Option(names = "--stdio", descriptionKey = "lsp.stdio", order = 1)
    private boolean stdio;

    @Option(names = "--socket", paramLabel = "${bundle:label.port}", descriptionKey = "lsp.socket", order = 2)
    private Integer port;

    public LspCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LogManager.getLoggerRepository().setThreshold(Level.OFF);
        if (port != null) {
            return listen();
        }
        return StdioServer.serve(invocation.host().in(), invocation.host().out(), invocation.locale(),
                invocation.host().clock());
    }

    /** Listens until the process is ended, and says where: with 0, the system chooses the port. */
    private int listen() {
        if (stdio) {
            throw invocation.failure("lsp.both");
        }
        if (port < 0 || port > LAST_PORT) {
            throw invocation.failure("lsp.port", Integer.toString(port));
        }
        try (SocketServer server = SocketServer.listen(port, invocation.locale(), invocation.host().clock())) {
            invocation.say(invocation.text("lsp.listening", Integer.toString(server.port())));
            invocation.flush();
            server.serve();
            return ExitCode.FINE;
        } catch (IOException e) {
            throw invocation.failure("lsp.taken", Integer.toString(port), String.valueOf(e.getMessage()));
        }
    }
}
