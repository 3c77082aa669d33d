// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.pacte.cli.dossier.DossierLibrary;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.FileTrouble;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.inspection.Issue;
import org.pacte.dsl.inspection.OpenDossier;
import org.pacte.dsl.inspection.SourceFile;
import org.pacte.model.storage.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pacte format}: lays contract files out. */
@Command(name = "format", sortOptions = false)
public final class FormatCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "format.paths")
    private List<Path> paths;

    @Option(names = "--check", descriptionKey = "format.check", order = 1)
    private boolean check;

    private int done;
    private int kept;
    private int refused;

    public FormatCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        final DossierLibrary library = new DossierLibrary(invocation, invocation.today(null));
        for (final DossierSelection selection : library.read(paths)) {
            selection.files().forEach(file -> format(file, selection.dossier()));
        }
        invocation.say(invocation.text("format.summary", invocation.count(check ? "format.would" : "format.done", done),
                invocation.count("format.kept", kept)));
        return refused > 0 || check && done > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void format(SourceFile file, OpenDossier dossier) {
        final String shown = invocation.shown(file.path());
        final Optional<Issue> fault = file.fault();
        if (fault.isPresent()) {
            refuse(invocation.text("format.unread", shown, Integer.toString(fault.get().line()),
                    fault.get().message()));
            return;
        }
        final OptionalInt faultyLine = dossier.firstSyntaxError(file);
        if (faultyLine.isPresent()) {
            refuse(invocation.text("format.faulty", shown, Integer.toString(faultyLine.getAsInt())));
            return;
        }
        final String before = file.text();
        final String after = dossier.laidOut(file);
        if (after.equals(before)) {
            kept++;
            return;
        }
        if (!check) {
            rewrite(file.path(), before, after);
        }
        done++;
        invocation.say(invocation.text(check ? "format.file.would" : "format.file.done", shown));
    }

    private void refuse(String message) {
        refused++;
        invocation.say(message);
    }

    /** Writes only over what was read: somebody else may have saved in the meantime. */
    private void rewrite(Path file, String before, String after) {
        try {
            if (!Arrays.equals(Files.readAllBytes(file), before.getBytes(StandardCharsets.UTF_8))) {
                throw invocation.failure("format.changed", invocation.shown(file));
            }
            WholeFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw invocation.failure("file.unwritten", invocation.shown(file), FileTrouble.reason(e, invocation));
        }
    }
}
