// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where a user keeps documents, and how a folder can be called on every system. */
public final class Documents {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private Documents() {
    }

    /** Returns the folder of documents, or the user's own where there is none. */
    public static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Returns a name without what some system forbids in the names of files. */
    public static String fileName(String name) {
        return FORBIDDEN.matcher(name.strip()).replaceAll(" ").strip().replaceAll("\\.+$", "");
    }
}
