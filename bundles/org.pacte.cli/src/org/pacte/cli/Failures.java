// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacte.cli.terminal.CommandFailure;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.names.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Says what is wrong with a command in the user's language; no stack trace reaches anybody who did not ask for one. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private static final String TRACE = "PACTE_TRACE";

    private final Invocation invocation;

    Failures(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
        invocation.complain(
                message(e) + "\n" + invocation.text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.FAILED;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof CommandFailure) {
            invocation.complain(e.getMessage());
        } else {
            invocation.complain(invocation.text("failure.internal", e.toString()));
            if (invocation.host().variables().containsKey(TRACE)) {
                invocation.trace(e);
            }
        }
        return ExitCode.FAILED;
    }

    private String message(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.MissingParameterException missing -> missing(missing.getMissing());
            case CommandLine.OverwrittenOptionException twice ->
                invocation.text("usage.twice", name(twice.getOverwritten()));
            default -> wrongValue(e);
        };
    }

    private String unmatched(CommandLine.UnmatchedArgumentException e) {
        final String argument = e.getUnmatched().get(0);
        final CommandSpec spec = e.getCommandLine().getCommandSpec();
        final boolean verb = !spec.subcommands().isEmpty();
        final String what = e.isUnknownOption() ? "option" : verb ? "verb" : "argument";
        final Set<String> known = e.isUnknownOption() ? spec.optionsMap().keySet() : spec.subcommands().keySet();
        final List<String> near = NearestNames.of(argument.split("=", 2)[0], known);
        return near.isEmpty() ? invocation.text("usage.unknown." + what, argument)
                : invocation.text("usage.unknown." + what + ".near", argument, near.get(0));
    }

    /** An option is never compulsory by itself: what misses is its value. */
    private String missing(List<ArgSpec> missing) {
        final ArgSpec first = missing.get(0);
        return first.isOption() ? invocation.text("usage.missing.value", name(first), first.paramLabel())
                : invocation.text("usage.missing.argument", first.paramLabel());
    }

    private String wrongValue(CommandLine.ParameterException e) {
        final ArgSpec argument = e.getArgSpec();
        if (argument == null || e.getValue() == null) {
            return e.getCause() instanceof CommandFailure ? e.getCause().getMessage()
                    : invocation.text("usage.wrong", e.getMessage());
        }
        final Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            final List<String> values = Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT)).toList();
            return invocation.text("usage.value.one", e.getValue(), name(argument), invocation.alternatives(values));
        }
        if (e.getCause() instanceof CommandFailure) {
            return invocation.text("usage.value.because", name(argument), e.getCause().getMessage());
        }
        return invocation.text(type == Path.class ? "usage.value.path" : "usage.value", e.getValue(), name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
