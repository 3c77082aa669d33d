// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a document so that the same parts always give the same bytes. */
public final class StablePackage {

    /** The first day that every reader of archives knows, whatever its time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    // The list of content types comes first, as readers that guess the type of a file expect it.
    private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.startsWith("["))
            .thenComparing(name -> !name.startsWith("_rels")).thenComparing(Comparator.naturalOrder());

    private StablePackage() {
    }

    /** Copies a package with its parts in a fixed order and at a fixed time; the stream is left open. */
    public static void copy(byte[] source, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts(source).entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static Map<String, byte[]> parts(byte[] source) throws IOException {
        var parts = new TreeMap<String, byte[]>(ORDER);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(source))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
