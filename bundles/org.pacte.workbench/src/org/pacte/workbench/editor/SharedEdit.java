// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.StoredFiles.Version;

/**
 * A change of several files that belongs together.
 *
 * @param texts what each file was and became
 * @param stamps of the documents that were changed in their editors: the states before and after
 */
record SharedEdit(Dossier dossier, SortedMap<URI, Version> texts, Map<IDocument, Stamps> stamps) {
    SharedEdit {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        stamps = Map.copyOf(stamps);
    }

    /** The modification stamps of a document; undo and redo bring them back. */
    record Stamps(long before, long after) {
    }

    /** Returns the edit as undoing it (or doing it again) makes it, if that is the next step of a document. */
    Optional<SharedEdit> asNextStep(IDocument document, boolean back) {
        Stamps known = stamps.get(document);
        if (known == null || stamp(document) != (back ? known.after() : known.before())) {
            return Optional.empty();
        }
        if (!back) {
            return Optional.of(this);
        }
        SortedMap<URI, Version> reversed = new TreeMap<>();
        texts.forEach((file, version) -> reversed.put(file, version.reversed()));
        return Optional.of(new SharedEdit(dossier, reversed, stamps));
    }

    static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
