// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacte.cli.dossier.DossierLibrary;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.judging.JudgingOptions;
import org.pacte.cli.terminal.DayConverter;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.FileTrouble;
import org.pacte.cli.terminal.Invocation;
import org.pacte.model.storage.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pacte check}: says what is wrong with contracts. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "check.paths")
    private List<Path> paths;

    @Option(names = {"-f", "--format"}, paramLabel = "text|short|json|sarif", descriptionKey = "check.format",
            order = 1)
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|none", descriptionKey = "check.fail-on", order = 2)
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", converter = DayConverter.class,
            descriptionKey = "option.date", order = 3)
    private LocalDate date;

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}", descriptionKey = "check.output", order = 4)
    private Path output;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--rule", split = ",", paramLabel = "${bundle:label.rule}", descriptionKey = "check.rule",
            order = 52)
    private List<String> only = List.of();

    @Option(names = "--except", split = ",", paramLabel = "${bundle:label.rule}", descriptionKey = "check.except",
            order = 53)
    private List<String> except = List.of();

    @Option(names = {"-q", "--quiet"}, descriptionKey = "check.quiet", order = 5)
    private boolean quiet;

    public CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (output != null) {
            requirePlace(invocation.resolve(output));
        }
        final LocalDate today = invocation.today(date);
        final DossierLibrary library = DossierLibrary.judging(invocation, today, judging);
        invocation.complain(library.catalogue().faults());
        final Report report = report(library, today,
                RuleFilter.of(only, except, library.catalogue(), invocation));
        write(report);
        return failOn.isReached(report) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Report report(DossierLibrary library, LocalDate today, RuleFilter filter) {
        final List<ReportedFinding> findings = new ArrayList<>();
        final List<ReportedFinding> waived = new ArrayList<>();
        final List<MeasuredContract> contracts = new ArrayList<>();
        int files = 0;
        final Inspection inspection = new Inspection(invocation, library.catalogue());
        for (final DossierSelection selection : library.read(paths)) {
            files += selection.files().size();
            final Inspection.Outcome outcome = inspection.inspect(selection);
            findings.addAll(filter.of(outcome.findings()));
            waived.addAll(filter.of(outcome.waived()));
            contracts.addAll(outcome.contracts());
        }
        // A measure of some rules only would promise too much.
        return new Report(today, files, findings, waived, filter.isEmpty() ? contracts : List.of());
    }

    /** Only an export makes folders: a slip in the path of one file would scatter reports where nobody looks. */
    private void requirePlace(Path file) {
        final Path folder = file.getParent();
        final String fault;
        if (Files.isDirectory(file)) {
            fault = invocation.text("reason.no-file");
        } else if (folder == null || Files.isDirectory(folder)) {
            return;
        } else {
            fault = invocation.text(Files.exists(folder) ? "reason.folder" : "reason.no-folder",
                    invocation.shown(folder));
        }
        throw invocation.failure("file.unwritten", invocation.shown(file), fault);
    }

    private void write(Report report) {
        final String text = format.writer(invocation, quiet).write(report);
        if (output == null) {
            invocation.print(text);
            return;
        }
        final Path file = invocation.resolve(output);
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw invocation.failure("file.unwritten", invocation.shown(file), FileTrouble.reason(e, invocation));
        }
        if (!quiet) {
            invocation.say(invocation.text("report.written", invocation.shown(file)));
        }
    }
}
