// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.pacte.cli.check.CheckCommand;
import org.pacte.cli.export.ExportCommand;
import org.pacte.cli.format.FormatCommand;
import org.pacte.cli.lsp.LspCommand;
import org.pacte.cli.profiles.ProfilesCommand;
import org.pacte.cli.rules.RulesCommand;
import org.pacte.cli.terminal.DayConverter;
import org.pacte.cli.terminal.EarlyOptions;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Host;
import org.pacte.cli.terminal.Invocation;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line: {@code pacte check}, {@code export}, {@code format}, {@code rules}, {@code profiles}, {@code lsp}. */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Interpreted injection starts faster, and needs nothing of the virtual machine that newer ones complain about.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        // Nothing is logged, hence no configuration is looked for in every jar.
        System.setProperty("log4j.defaultInitOverride", "true");
        // Some virtual machines give a console to every process; this one tells a terminal from a pipe.
        System.setProperty("jdk.console", "java.base");
        final Host host = Host.ofProcess();
        // Only the command writes to the standard output: a library that prints would spoil JSON or the protocol.
        System.setOut(System.err);
        System.exit(run(host, arguments));
    }

    /** Runs a command of a host and returns its exit code. */
    public static int run(Host host, String... arguments) {
        final EarlyOptions early = EarlyOptions.of(arguments, host);
        final Invocation invocation = new Invocation(host, early.locale(), early.colours());
        try {
            final int code = commandLine(invocation).execute(arguments);
            return invocation.flush() ? code : ExitCode.FAILED;
        } catch (StackOverflowError | OutOfMemoryError e) {
            invocation.complain(invocation.text("failure.memory", e.getClass().getSimpleName()));
            return ExitCode.FAILED;
        }
    }

    private static CommandLine commandLine(Invocation invocation) {
        final Failures failures = new Failures(invocation);
        final CommandLine command = new CommandLine(PacteCommand.class, new Commands(invocation));
        HelpTexts.apply(command, invocation.locale());
        return command.setOut(invocation.out()).setErr(invocation.err())
                .setColorScheme(Help.defaultColorScheme(invocation.ink().isColoured() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** Makes the commands, each for the one run that it belongs to. */
    private static final class Commands implements CommandLine.IFactory {
        private final Map<Class<?>, Supplier<?>> commands;

        Commands(Invocation invocation) {
            commands = Map.of(
                    PacteCommand.class, () -> new PacteCommand(invocation),
                    CheckCommand.class, () -> new CheckCommand(invocation),
                    FormatCommand.class, () -> new FormatCommand(invocation),
                    ExportCommand.class, () -> new ExportCommand(invocation),
                    RulesCommand.class, () -> new RulesCommand(invocation),
                    ProfilesCommand.class, () -> new ProfilesCommand(invocation),
                    LspCommand.class, () -> new LspCommand(invocation),
                    DayConverter.class, () -> new DayConverter(invocation));
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            final Supplier<?> command = commands.get(type);
            return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
        }
    }
}
