// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.storage;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file wholly or not at all. */
public final class WholeFile {

    private WholeFile() {
    }

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes bytes, as {@link #write(Path, Content)} does. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes beside the place and moves there: whatever happens, the file holds all of the new content or what it held
     * before. A link is followed, a missing folder is made, and an existing file keeps its permissions.
     *
     * @throws IOException when it cannot be written; nothing is left behind
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(draft, content);
            keepPermissions(target, draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        // Forced to the disk, as a move may be kept there before what is moved.
        try (FileOutputStream bytes = new FileOutputStream(draft.toFile()); BufferedOutputStream out = new BufferedOutputStream(bytes)) {
            content.writeTo(out);
            out.flush();
            bytes.getFD().sync();
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
