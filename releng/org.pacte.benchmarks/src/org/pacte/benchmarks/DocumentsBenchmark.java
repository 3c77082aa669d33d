// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogManager;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.Finding;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Documents;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.dossier.Dossier;

/** Measures making the contract as a document, in each format, in a warm process. */
public final class DocumentsBenchmark {
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final int WARM_UP = 8;
    private static final int RUNS = 9;

    private DocumentsBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        final Injector injector = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration();
        final Documents documents = Documents.load();
        final DocumentKind kind = documents.kind("contrat").orElseThrow();
        final Report report = new Report(System.out, "format", "actions", "medianMs", "worstMs", "bytes");
        for (final int actions : GeneratedDossier.SIZES) {
            try (GeneratedDossier files = GeneratedDossier.of(actions)) {
                final DocumentRequest request = request(injector.getInstance(DossierReader.class).read(files.folder()).model());
                for (final DocumentWriter writer : documents.writers()) {
                    final Times times = Times.of(WARM_UP, RUNS, () -> write(kind, writer, request));
                    report.row(writer.format(), actions, times.median(), times.worst(), write(kind, writer, request));
                }
            }
        }
        report.end();
    }

    private static DocumentRequest request(Dossier dossier) {
        final List<Finding> findings = new Checker(Catalogue.load(), Locale.FRENCH, DATE).check(dossier);
        final Contract contract = dossier.contracts().get(0);
        return new DocumentRequest(dossier, contract, findings, DATE, Locale.FRENCH, Diffusion.PUBLIC, finding -> Optional.empty());
    }

    /** Returns the length of the file. */
    private static int write(DocumentKind kind, DocumentWriter writer, DocumentRequest request) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(kind.build(request), out);
        return out.size();
    }
}
