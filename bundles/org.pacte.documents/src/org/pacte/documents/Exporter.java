// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Locale;
import org.pacte.documents.tree.Document;

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
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            // Forced to the disk, as a move may be kept there before what is moved.
            try (var bytes = new FileOutputStream(draft.toFile()); var out = new BufferedOutputStream(bytes)) {
                writer.write(document, out);
                out.flush();
                bytes.getFD().sync();
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notOnThisDisk) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
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
