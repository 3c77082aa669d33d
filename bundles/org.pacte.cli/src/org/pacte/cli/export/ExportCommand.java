// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacte.checks.Severity;
import org.pacte.cli.check.Inspection;
import org.pacte.cli.check.ReportedFinding;
import org.pacte.cli.dossier.DossierLibrary;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.judging.JudgingOptions;
import org.pacte.cli.terminal.DayConverter;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pacte export}: writes the documents of the contracts of a dossier. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
    /** The rule of names that lead nowhere. */
    private static final String UNRESOLVED = "R01";
    private static final List<String> UNREADABLE = List.of(ReportedFinding.FILE, ReportedFinding.SYNTAX, UNRESOLVED);

    private final Invocation invocation;

    // Compulsory unless --list is given, hence checked below.
    @Parameters(arity = "0..1", paramLabel = "${bundle:label.path}", descriptionKey = "export.path")
    private Path path;

    @Option(names = {"-d", "--documents"}, split = ",", paramLabel = "${bundle:label.names}",
            descriptionKey = "export.documents", order = 1)
    private List<String> documents = List.of("all");

    @Option(names = {"-f", "--formats"}, split = ",", paramLabel = "${bundle:label.names}",
            descriptionKey = "export.formats", order = 2)
    private List<String> formats = List.of("all");

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.folder}", descriptionKey = "export.output",
            order = 3)
    private Path output;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", converter = DayConverter.class,
            descriptionKey = "option.date", order = 4)
    private LocalDate date;

    @Option(names = "--audience", paramLabel = "public|partenaires|restreint", descriptionKey = "export.audience",
            order = 5)
    private Reader audience = Reader.PUBLIC;

    @Option(names = "--force", descriptionKey = "export.force", order = 6)
    private boolean force;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--list", descriptionKey = "export.list", order = 7)
    private boolean list;

    public ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        final Documents known = Documents.load();
        invocation.complain(known.faults());
        if (list) {
            list(known);
            return ExitCode.FINE;
        }
        final List<DocumentKind> kinds = new Choice<>(known.kinds(), DocumentKind::id, known::kind,
                "export.unknown.document")
                .of(documents, invocation);
        final List<DocumentWriter> writers = new Choice<>(known.writers(), DocumentWriter::format, known::writer,
                "export.unknown.format")
                .of(formats, invocation);
        return export(kinds, writers);
    }

    private void list(Documents known) {
        invocation.say(invocation.ink().strong(invocation.text("export.list.documents")));
        known.kinds().forEach(kind -> invocation
                .say(String.format("  %-12s %-4s %s", kind.id(), kind.code(), kind.title(invocation.locale()))));
        invocation.say("");
        invocation.say(invocation.ink().strong(invocation.text("export.list.formats")));
        known.writers()
                .forEach(writer -> invocation.say(String.format("  %-12s .%s", writer.format(), writer.extension())));
    }

    private int export(List<DocumentKind> kinds, List<DocumentWriter> writers) {
        if (path == null) {
            throw invocation.failure("export.no-path");
        }
        if (output == null) {
            throw invocation.failure("export.no-output");
        }
        final LocalDate today = invocation.today(date);
        final DossierLibrary library = DossierLibrary.judging(invocation, today, judging);
        invocation.complain(library.catalogue().faults());
        final DossierSelection selection = library.read(List.of(path)).get(0);
        final Inspection.Outcome outcome = new Inspection(invocation, library.catalogue()).inspect(selection);
        if (!isReadable(outcome.findings())) {
            return ExitCode.FINDINGS;
        }
        final DocumentPress press = new DocumentPress(invocation, outcome.verdict(), today, audience.diffusion());
        press.print(selection, kinds, writers, invocation.resolve(output));
        if (!formats.contains("all")) {
            writers.stream().filter(writer -> !press.used().contains(writer))
                    .forEach(writer -> invocation.complain(invocation.text("export.unsuited", writer.format())));
        }
        warn(outcome.findings());
        return ExitCode.FINE;
    }

    /** The documents are written, but whoever sends them ought to know. */
    private void warn(List<ReportedFinding> findings) {
        final int errors = (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !UNREADABLE.contains(finding.rule())).count();
        if (errors > 0) {
            invocation.complain(invocation.count("export.errors", errors));
        }
    }

    /** A document without what could not be read would look complete and not be. */
    private boolean isReadable(List<ReportedFinding> findings) {
        final List<ReportedFinding> faults = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && UNREADABLE.contains(finding.rule()))
                .toList();
        for (final ReportedFinding fault : faults) {
            invocation.complain(
                    fault.file() + ":" + fault.place().line() + ":" + fault.place().column() + ": " + fault.message());
        }
        if (!faults.isEmpty()) {
            invocation.complain(invocation.text(force ? "export.forced" : "export.refused"));
        }
        return faults.isEmpty() || force;
    }
}
