// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.html.HtmlWriter;
import org.pacte.documents.tree.Document;

/**
 * Writes a document as PDF, from its HTML page: tagged and with its fonts inside, as PDF/UA-1 and PDF/A-3a want it, so that it can be read
 * aloud and kept.
 */
public final class PdfWriter implements DocumentWriter {

    private static final String REPEATED_HEADS = "table { -fs-table-paginate: paginate; }\n";

    /** A head that could fill a page cannot be repeated on each. */
    private static final int LONGEST_HEAD = 200;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        // What the renderer notes for developers is of no use to readers.
        XRLog.setLoggingEnabled(false);
        var rendered = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Pacte");
        Fonts.register(builder);
        builder.withHtmlContent(HtmlWriter.page(document, styleSheet() + (hasLowHeads(document) ? REPEATED_HEADS : ""), true), null);
        builder.toStream(rendered);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
        }
        DatedPdf.copy(rendered.toByteArray(), document.date(), out);
    }

    private static boolean hasLowHeads(Document document) {
        return document.tables().stream().flatMap(placed -> placed.table().columns().stream()).allMatch(column -> column.title().length() < LONGEST_HEAD);
    }

    private static String styleSheet() throws IOException {
        try (InputStream in = PdfWriter.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
