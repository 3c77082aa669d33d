// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The empty document that gives a new one its page, styles, lists and settings. */
final class ReferenceDocument {

    private static final Map<String, String> PARTS = parts();

    private ReferenceDocument() {
    }

    /** Returns a copy of the reference document, to be filled and closed. */
    static XWPFDocument open() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream in = ReferenceDocument.class.getResourceAsStream("reference/" + part.getValue())) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-rels.xml");
        parts.put("word/_rels/document.xml.rels", "document-rels.xml");
        for (String name : new String[] {"document", "styles", "numbering", "settings", "footnotes", "fontTable"}) {
            parts.put("word/" + name + ".xml", name + ".xml");
        }
        return parts;
    }
}
