// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What tells that a file is still the one that was read: its size in bytes and its time of change in milliseconds. */
public record FileStamp(long size, long modified) {
    /** The stamp of a file that does not exist. */
    public static final FileStamp ABSENT = new FileStamp(-1, -1);

    /** Reads the stamp of a file, {@link #ABSENT} when there is none. */
    public static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
