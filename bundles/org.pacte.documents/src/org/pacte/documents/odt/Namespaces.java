// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import org.pacte.documents.xml.Markup;

/** The vocabularies of OpenDocument. */
final class Namespaces {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** The attributes that the root of each part bears. */
    static final String[] DECLARED = {
        "xmlns:office", OASIS + "office:1.0", "xmlns:text", OASIS + "text:1.0", "xmlns:table", OASIS + "table:1.0", "xmlns:style", OASIS + "style:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0", "xmlns:meta", OASIS + "meta:1.0", "xmlns:svg", OASIS + "svg-compatible:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version", "1.3"};

    private Namespaces() {
    }

    /** Starts a part. */
    static Markup start() {
        return new Markup().trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }
}
