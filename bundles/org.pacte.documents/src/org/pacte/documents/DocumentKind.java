// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.util.Locale;
import org.pacte.documents.tree.Document;

/**
 * A document that is made from a contract: the service that a plug-in provides in
 * {@code META-INF/services/org.pacte.documents.DocumentKind}.
 *
 * <p> A kind keeps no state. The same request always gives the same document, and the document never holds what is
 * reserved to fewer readers than the request names.
 */
public interface DocumentKind {

    /**
     * Returns the name by which a user asks for the document, such as {@code contrat}: lower case letters and hyphens.
     */
    String id();

    /** Returns the short code of the document in the catalogue, such as {@code D1}. */
    String code();

    /** Returns what the document is called. */
    String title(Locale locale);

    /** Makes the document; accepts incomplete contracts, and says what is missing rather than leaving it out. */
    Document build(DocumentRequest request);
}
