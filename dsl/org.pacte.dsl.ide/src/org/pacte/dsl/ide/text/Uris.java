// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;

/** EMF's URIs of files as those of Java, in the one form that {@link Path#toUri()} gives. */
public final class Uris {
    private Uris() {
    }

    /** The same resource as a Java URI. */
    public static java.net.URI toJava(URI uri) {
        URI resource = uri.trimFragment();
        return resource.isFile() ? Path.of(resource.toFileString()).toUri() : java.net.URI.create(resource.toString());
    }

    /** The one form of a Java URI: equal for equal files, whatever is percent-encoded in it. */
    public static java.net.URI normal(java.net.URI uri) {
        return "file".equals(uri.getScheme()) ? toJava(URI.createURI(uri.toString())) : uri;
    }
}
