// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.pacte.documents.tree.Document;
import org.pacte.model.storage.WholeFile;

/** Writes documents into files, each one wholly or not at all. */
public final class Exporter {

    private static final int LONGEST_NAME = 80;

    private Exporter() {
    }

    /**
     * Writes a document beside its place and then moves it there: whatever happens, the file holds the whole new
     * document or what it held before.
     *
     * @param file its folder is made if it does not exist; a link is followed
     * @throws IOException if the file cannot be written; no other file is left behind
     */
    public static void write(Document document, DocumentWriter writer, Path file) throws IOException {
        WholeFile.write(file, out -> writer.write(document, out));
    }

    /** Returns a name for the file of a document, such as {@code csi-contrat.docx}: safe on every system. */
    public static String fileName(DocumentRequest request, DocumentKind kind, DocumentWriter writer) {
        String contract = request.contract().getName() == null ? "" : request.contract().getName();
        return slug(contract + "-" + kind.id()) + "." + writer.extension();
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(Math.max(0, slug.length() - LONGEST_NAME));
    }
}
