// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.LineIndex;
import org.pacte.dsl.ide.text.Uris;

/** Places of several files in the protocol's terms; made for one answer. */
final class Places {
    private final Map<URI, XtextResource> files = new HashMap<>();
    private final Map<URI, LineIndex> lines = new HashMap<>();

    Places(List<XtextResource> dossier) {
        dossier.forEach(file -> files.put(Uris.toJava(file.getURI()), file));
    }

    /** The range of a stretch of a file. */
    Range range(URI file, TextRange stretch) {
        return lines.computeIfAbsent(file, each -> new LineIndex(files.get(each).getParseResult().getRootNode()
                .getText())).range(stretch);
    }

    /** The part of a location that is to be selected. */
    Location selection(org.pacte.dsl.ide.services.Location place) {
        return new Location(place.file().toString(), range(place.file(), place.selection()));
    }
}
