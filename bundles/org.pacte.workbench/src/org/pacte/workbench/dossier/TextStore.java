// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

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
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString());
        }
        Path draft = Files.createTempFile(target.toAbsolutePath().getParent(), "." + target.getFileName(), ".tmp");
        try {
            String content = marked ? BYTE_ORDER_MARK + text : text;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(target, draft);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
        return FileStamp.of(file);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
