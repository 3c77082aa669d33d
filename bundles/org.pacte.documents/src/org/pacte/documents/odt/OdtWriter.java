// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.tree.Document;
import org.pacte.documents.xml.Markup;

/**
 * Writes a document as ODT, to be edited in LibreOffice or Word.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3</a>
 */
public final class OdtWriter implements DocumentWriter {

    /** The first day that every reader of archives knows, whatever its time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String MIME_TYPE = "mimetype";

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return "application/vnd.oasis.opendocument.text";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Map.Entry<String, String> part : parts(document).entrySet()) {
            put(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8), zip);
        }
        zip.finish();
    }

    private Map<String, String> parts(Document document) {
        var parts = new LinkedHashMap<String, String>();
        // The type comes first and uncompressed, so that it can be read at a fixed place of the file.
        parts.put(MIME_TYPE, mediaType());
        parts.put("META-INF/manifest.xml", manifest());
        parts.put("meta.xml", metadata(document));
        parts.put("styles.xml", Styles.of(document));
        parts.put("content.xml", content(document));
        return parts;
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (name.equals(MIME_TYPE)) {
            var sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String manifest() {
        var out = Namespaces.start();
        out.open("manifest:manifest", "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version", "1.3");
        out.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", mediaType());
        for (String part : new String[] {"meta.xml", "styles.xml", "content.xml"}) {
            out.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return out.close().toString();
    }

    private static String metadata(Document document) {
        var out = Namespaces.start();
        out.open("office:document-meta", Namespaces.DECLARED).open("office:meta");
        out.element("meta:generator", "Pacte").element("dc:title", document.title()).element("dc:subject", document.metadata().subject())
                .element("dc:description", document.metadata().description());
        document.metadata().keywords().forEach(keyword -> out.element("meta:keyword", keyword));
        String moment = document.date() + "T00:00:00";
        out.element("meta:initial-creator", document.metadata().creator()).element("dc:creator", document.metadata().creator())
                .element("meta:creation-date", moment).element("dc:date", moment).element("dc:language", document.language().toLanguageTag());
        return out.close().close().toString();
    }

    private static String content(Document document) {
        var automatic = new AutomaticStyles();
        var body = new Markup();
        new Blocks(document, body, automatic).write();
        var out = Namespaces.start();
        out.open("office:document-content", Namespaces.DECLARED).open("office:automatic-styles").trusted(automatic.toString()).close();
        out.open("office:body").open("office:text").trusted(body.toString()).close().close();
        return out.close().toString();
    }
}
