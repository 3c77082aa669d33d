// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the day of the document in the place of the moment at which it was written, so that the same document gives the same bytes. */
final class DatedPdf {

    private static final String MOMENTS = "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*";

    private DatedPdf() {
    }

    /** Copies a document; the stream is left open. */
    static void copy(byte[] source, LocalDate day, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(source)) {
            var date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
            document.setDocumentId(day.toEpochDay());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.getDocumentInformation().setCreationDate(date);
            document.getDocumentInformation().setModificationDate(date);
            var metadata = document.getDocumentCatalog().getMetadata();
            String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll(MOMENTS, "$1" + day + "T00:00:00Z");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
            document.save(bytes);
        }
        bytes.writeTo(out);
    }
}
