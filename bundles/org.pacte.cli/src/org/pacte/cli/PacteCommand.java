// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import java.util.concurrent.Callable;
import org.pacte.cli.check.CheckCommand;
import org.pacte.cli.export.ExportCommand;
import org.pacte.cli.format.FormatCommand;
import org.pacte.cli.lsp.LspCommand;
import org.pacte.cli.profiles.ProfilesCommand;
import org.pacte.cli.rules.RulesCommand;
import org.pacte.cli.terminal.ColourMode;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a verb, with the options that every verb has. */
@Command(name = "pacte", sortOptions = false, versionProvider = ManifestVersion.class,
        subcommands = {CheckCommand.class, FormatCommand.class, ExportCommand.class, RulesCommand.class,
                ProfilesCommand.class, LspCommand.class})
final class PacteCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help",
            order = 90)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version", order = 93)
    private boolean version;

    // Both were read before; they stand here to be explained and checked.
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang",
            order = 91)
    private Language language;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT,
            descriptionKey = "option.color", order = 92)
    private ColourMode colour;

    PacteCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.FAILED;
    }
}
