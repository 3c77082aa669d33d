// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file wholly or not at all. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes beside the place and moves there: whatever happens, the file holds all of the new bytes or what it held before.
     * A link is followed, and an existing file keeps its permissions.
     *
     * @throws IOException when it cannot be written; nothing is left behind
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        final Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        final Path draft = target
                .resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(draft, bytes);
            copyPermissions(target, draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            final ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            // A move may reach the disk before what is moved.
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        final PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (final AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Says why reading or writing failed, with its cure. */
    public static String reason(IOException failure, Invocation invocation) {
        return switch (failure) {
            case AccessDeniedException denied -> invocation.text("reason.denied");
            case FileAlreadyExistsException notAFolder ->
                invocation.text("reason.folder", invocation.shown(Path.of(notAFolder.getFile())));
            case NotDirectoryException notAFolder ->
                invocation.text("reason.folder", invocation.shown(Path.of(notAFolder.getFile())));
            case NoSuchFileException missing ->
                invocation.text("reason.missing", invocation.shown(Path.of(missing.getFile())));
            default -> invocation.text("reason.other", failure.toString());
        };
    }
}
