// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.documents.html.HtmlWriter;
import org.pacte.documents.tree.Document;
import org.pacte.model.contribution.ContributionFault;

class DocumentsTest {

    private static final String OURS = """
            org.pacte.documents.docx.DocxWriter
            org.pacte.documents.html.HtmlWriter
            """;

    @TempDir
    Path folder;

    @Test
    void ourWritersAreFoundLikeAnybodys() throws IOException {
        var documents = load(OURS);
        assertTrue(formats(documents).containsAll(List.of("docx", "html")), () -> formats(documents).toString());
        assertEquals(List.of(), documents.faults());
        assertTrue(documents.writer("HTML").isPresent());
        assertTrue(documents.writer("rtf").isEmpty());
    }

    @Test
    void whatWeProvideIsFoundHoweverPacteIsStarted() {
        var documents = Documents.load();
        assertEquals(List.of(), documents.faults());
        assertEquals(List.of("D1", "D2", "D3", "D5", "D6", "D7", "D9", "D12", "D14"), documents.kinds().stream().map(DocumentKind::code).toList());
        assertEquals(List.of("csv", "docx", "html", "ics", "odt", "pdf", "xlsx"), formats(documents));
        assertEquals("contrôle", documents.kind("Controle").orElseThrow().id());
    }

    @Test
    void aFaultyProviderIsNamedAndTheOthersStay() throws IOException {
        var documents = load("org.example.Absent\n" + FailingWriter.class.getName() + "\n" + OURS);
        assertTrue(formats(documents).containsAll(List.of("docx", "html")), () -> formats(documents).toString());
        assertEquals(2, documents.faults().size());
        String messages = String.join("\n",
                documents.faults().stream().map(fault -> fault.message(Locale.FRENCH)).toList());
        assertTrue(messages.contains("org.example.Absent"), messages);
        assertTrue(messages.contains(FailingWriter.class.getName()), messages);
        assertTrue(messages.contains("est écarté"), messages);
    }

    @Test
    void ofTwoWritersOfOneFormatTheFirstStays() {
        var first = new HtmlWriter();
        var documents = Documents.of(List.of(), List.of(first, new HtmlWriter()));
        assertSame(first, documents.writer("html").orElseThrow());
        assertEquals(ContributionFault.Reason.DUPLICATE, documents.faults().getFirst().reason());
    }

    private static List<String> formats(Documents documents) {
        return documents.writers().stream().map(DocumentWriter::format).toList();
    }

    /** Under OSGi the providers of bundles are found too, whatever the loader. */
    private Documents load(String services) throws IOException {
        Path file = folder.resolve("META-INF/services/" + DocumentWriter.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, services);
        try (var loader = new OnlyServices(folder)) {
            return Documents.load(loader);
        }
    }

    /** Sees the classes of this bundle, but of all service files only that of the test. */
    private static final class OnlyServices extends URLClassLoader {

        private OnlyServices(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, DocumentsTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/") ? findResources(name) : super.getResources(name);
        }
    }

    /** A writer whose author made a mistake. */
    public static final class FailingWriter implements DocumentWriter {

        @Override
        public String format() {
            throw new IllegalStateException("pas de nom");
        }

        @Override
        public String extension() {
            return "x";
        }

        @Override
        public String mediaType() {
            return "x/x";
        }

        @Override
        public void write(Document document, OutputStream out) {
            throw new IllegalStateException("rien à écrire");
        }
    }
}
