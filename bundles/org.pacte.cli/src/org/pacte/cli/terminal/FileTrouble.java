// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Tells users why a file could not be read or written. */
public final class FileTrouble {

    private FileTrouble() {
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
