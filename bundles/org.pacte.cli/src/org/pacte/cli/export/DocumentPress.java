// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import org.pacte.checks.Verdict;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.terminal.FileTrouble;
import org.pacte.cli.terminal.Invocation;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Exporter;
import org.pacte.documents.Locator;
import org.pacte.documents.tree.Document;
import org.pacte.dsl.inspection.OpenDossier;
import org.pacte.dsl.inspection.SourceFile;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.dossier.Dossier;

/** Makes the documents of contracts and writes them, saying the name of each file. */
final class DocumentPress {
    private final Invocation invocation;
    private final Verdict verdict;
    private final LocalDate today;
    private final Diffusion audience;
    private final Set<Path> written = new HashSet<>();
    private final Set<DocumentWriter> used = new HashSet<>();

    DocumentPress(Invocation invocation, Verdict verdict, LocalDate today, Diffusion audience) {
        this.invocation = invocation;
        this.verdict = verdict;
        this.today = today;
        this.audience = audience;
        // What the libraries of the writers note for developers is of no use on a terminal.
        LogManager.getLogManager().reset();
    }

    /** Writes each kind of document in each format for each contract of the files that were asked for. */
    void print(DossierSelection selection, List<DocumentKind> kinds, List<DocumentWriter> writers, Path folder) {
        final Dossier dossier = selection.dossier().model();
        final Set<SourceFile> asked = Set.copyOf(selection.files());
        final List<Contract> contracts = dossier.contracts().stream()
                .filter(contract -> selection.dossier().file(contract).filter(asked::contains).isPresent()).toList();
        if (contracts.isEmpty()) {
            throw invocation.failure("export.no-contract", invocation.shown(selection.roots().iterator().next()));
        }
        for (final Contract contract : contracts) {
            final DocumentRequest request = new DocumentRequest(dossier, contract, verdict, today, invocation.locale(),
                    audience, locator(selection.dossier()));
            kinds.forEach(kind -> print(request, kind, writers, folder));
        }
    }

    /** Returns the formats in which something was written. */
    Set<DocumentWriter> used() {
        return Set.copyOf(used);
    }

    /** Files are named from the folder of the dossier. */
    private static Locator locator(OpenDossier dossier) {
        return finding -> dossier.place(finding).map(place -> new Locator.Place(
                dossier.folder().relativize(place.file()).toString().replace(File.separatorChar, '/'), place.line()));
    }

    private void print(DocumentRequest request, DocumentKind kind, List<DocumentWriter> writers, Path folder) {
        final Document document = kind.build(request);
        for (final DocumentWriter writer : writers.stream().filter(each -> each.suits(document)).toList()) {
            final Path file = folder.resolve(Exporter.fileName(request, kind, writer));
            if (!written.add(file)) {
                throw invocation.failure("export.same-name", invocation.shown(file));
            }
            try {
                Exporter.write(document, writer, file);
            } catch (final IOException e) {
                throw invocation.failure("file.unwritten", invocation.shown(file), FileTrouble.reason(e, invocation));
            }
            used.add(writer);
            invocation.say(invocation.shown(file));
        }
    }
}
