// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Documents;
import org.pacte.documents.Exporter;
import org.pacte.documents.Locator;
import org.pacte.documents.tree.Document;
import org.pacte.dsl.ide.services.JudgedDossier;
import org.pacte.model.contract.Contract;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Language;

/**
 * One export in the background. The documents are made from the texts as they now are in the editors; each file is
 * written wholly or not at all.
 */
final class ExportRun {
    private final ExportOrder order;
    private final Documents known;
    private final Progress progress;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Is told, on some thread, how far the export is. */
    interface Progress {
        void step(int done, int all, String file);
    }

    /**
     * What has become of one file.
     *
     * @param fault why it could not be written; empty when it was
     */
    record Result(Path file, String fault) {
    }

    /** A document in one format, to be written. */
    private record Sheet(Document document, DocumentWriter writer, Path file) {
    }

    ExportRun(ExportOrder order, Documents known, Progress progress) {
        this.order = order;
        this.known = known;
        this.progress = progress;
    }

    /** Begins; ends with every file that was written or could not be. */
    CompletableFuture<List<Result>> start(Language language) {
        return language.judge(this::sheets).thenApplyAsync(this::write).exceptionallyCompose(failure ->
                // A change of the text, such as a last check, has withdrawn the question and not the wish.
                cause(failure) instanceof CancellationException && !stopped.get() ? start(language)
                        : CompletableFuture.failedFuture(cause(failure)));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Writes no further file. */
    void stop() {
        stopped.set(true);
    }

    private List<Sheet> sheets(JudgedDossier judged) {
        Locator locator = finding -> judged.places().apply(finding)
                .map(place -> new Locator.Place(place.file(), place.line()));
        List<Sheet> sheets = new ArrayList<>();
        Set<Path> names = new HashSet<>();
        for (Contract contract : judged.dossier().contracts()) {
            if (order.contracts().contains(contract.getName())) {
                DocumentRequest request = new DocumentRequest(judged.dossier(), contract, judged.verdict(),
                        order.date(), Texts.language(), order.audience(), locator);
                order.documents().stream().flatMap(id -> known.kind(id).stream())
                        .flatMap(kind -> sheets(request, kind).stream())
                        .filter(sheet -> names.add(sheet.file())).forEach(sheets::add);
            }
        }
        return sheets;
    }

    private List<Sheet> sheets(DocumentRequest request, DocumentKind kind) {
        Document document = kind.build(request);
        return order.formats().stream().flatMap(format -> known.writer(format).stream())
                .filter(writer -> writer.suits(document))
                .map(writer -> new Sheet(document, writer,
                        order.folder().resolve(Exporter.fileName(request, kind, writer))))
                .toList();
    }

    private List<Result> write(List<Sheet> sheets) {
        List<Result> results = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (stopped.get()) {
                return results;
            }
            progress.step(results.size(), sheets.size(), sheet.file().getFileName().toString());
            results.add(write(sheet));
        }
        progress.step(sheets.size(), sheets.size(), "");
        return results;
    }

    private static Result write(Sheet sheet) {
        try {
            Exporter.write(sheet.document(), sheet.writer(), sheet.file());
            return new Result(sheet.file(), "");
        } catch (IOException e) {
            return new Result(sheet.file(), reason(e, sheet.file()));
        }
    }

    private static String reason(IOException failure, Path file) {
        if (failure instanceof AccessDeniedException) {
            return Texts.get("export.denied");
        }
        return Files.isDirectory(file) ? Texts.get("export.isFolder") : String.valueOf(failure.getMessage());
    }
}
