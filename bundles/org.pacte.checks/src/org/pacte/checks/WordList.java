// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of French words that a rule looks for, kept as a text file beside the rule so that a lawyer can read it. */
public final class WordList {

    private WordList() {
    }

    /**
     * Returns the lines of a UTF-8 file that lies beside a class, without blank lines and those that begin with {@code #}.
     *
     * @throws UncheckedIOException when the file is missing or cannot be read
     */
    public static List<String> beside(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
