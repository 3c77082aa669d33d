// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.pacte.documents.tree.Document;

/**
 * Says a document in one file format.
 *
 * <p> Writers are contributed through {@link java.util.ServiceLoader}. The same document always gives the same bytes: a
 * writer uses no clock, no random and not the locale of the machine.
 */
public interface DocumentWriter {

    /** Returns the name by which a user asks for the format, such as {@code html}: lower case letters and digits. */
    String format();

    /** Returns the end of the names of such files, without the dot. */
    String extension();

    /** Returns the media type, such as {@code text/html}. */
    String mediaType();

    /** Tells whether the format can hold what the document says: a spreadsheet wants tables, a calendar days. */
    default boolean suits(Document document) {
        return true;
    }

    /**
     * Writes the document; the stream is left open.
     *
     * @throws IOException if the stream fails
     */
    void write(Document document, OutputStream out) throws IOException;
}
