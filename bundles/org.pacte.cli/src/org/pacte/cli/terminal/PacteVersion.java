// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of Pacte, which is stated once: in the bundle's manifest. */
public final class PacteVersion {
    private static final String BUNDLE = "org.pacte.cli";
    private static final Pattern NUMBERS = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private PacteVersion() {
    }

    /**
     * Returns the version without its build time, such as {@code 0.1.0}; {@code 0.0.0} when classes run without a manifest.
     */
    public static String read() {
        try {
            for (final URL url : Collections
                    .list(PacteVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = url.openStream()) {
                    final Attributes manifest = new Manifest(in).getMainAttributes();
                    if (BUNDLE.equals(manifest.getValue("Bundle-SymbolicName"))) {
                        return numbers(manifest.getValue("Bundle-Version"));
                    }
                }
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers("0.0.0");
    }

    private static String numbers(String version) {
        final Matcher matcher = NUMBERS.matcher(version);
        return matcher.find() ? matcher.group() : version;
    }
}
