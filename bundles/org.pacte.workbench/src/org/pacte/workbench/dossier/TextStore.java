// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pacte.model.storage.WholeFile;

/** Reads contract files and writes them so that a reader never sees half a file, whatever happens in between. */
public final class TextStore {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextStore() {
    }

    /** Reads a file, as UTF-8 when its bytes allow it. */
    public static StoredText read(Path file) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new StoredText(marked ? text.substring(1) : text, marked, true, stamp);
        } catch (CharacterCodingException e) {
            return new StoredText(new String(bytes, FALLBACK), false, false, stamp);
        }
    }

    /**
     * Writes a text as UTF-8 into a temporary file of the same folder, then moves it into place.
     *
     * @param expected the state in which the file was last seen
     * @return the state of the file after writing
     * @throws ChangedOnDiskException when the file is in another state; nothing is written then
     */
    public static FileStamp write(Path file, String text, boolean marked, FileStamp expected) throws IOException {
        if (!FileStamp.of(file).equals(expected)) {
            throw new ChangedOnDiskException(file);
        }
        return overwrite(file, text, marked);
    }

    /** Writes a text whatever the file holds. */
    public static FileStamp overwrite(Path file, String text, boolean marked) throws IOException {
        WholeFile.write(file, (marked ? BYTE_ORDER_MARK + text : text).getBytes(StandardCharsets.UTF_8));
        return FileStamp.of(file);
    }
}
