// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.lsp;

import java.util.concurrent.Callable;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.ide.server.StdioServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pacte lsp}: serves other editors. */
@Command(name = "lsp", sortOptions = false)
public final class LspCommand implements Callable<Integer> {
    private final Invocation invocation;

    // The only way so far; editors pass it by habit.
    @Option(names = "--stdio", descriptionKey = "lsp.stdio", order = 1)
    private boolean stdio;

    public LspCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LogManager.getLoggerRepository().setThreshold(Level.OFF);
        return StdioServer.serve(invocation.host().in(), invocation.host().out(), invocation.locale(),
                invocation.host().clock());
    }
}
