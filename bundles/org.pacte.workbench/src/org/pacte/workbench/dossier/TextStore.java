// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.io.InputStream;
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

    /** Beyond this size, in bytes, the language services leave a file aside. */
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int BEGINNING = 2 * 1024 * 1024;

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

    /** Tells whether a file is larger than any contract, so that nothing can be made of it but shown as it is. */
    public static boolean tooLarge(Path file) throws IOException {
        return Files.size(file) > LARGEST;
    }

    /** Reads the first two megabytes of a file, as UTF-8. */
    public static String beginning(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(BEGINNING), StandardCharsets.UTF_8);
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
