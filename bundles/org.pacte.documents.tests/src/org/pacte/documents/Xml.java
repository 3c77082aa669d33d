// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads XML strictly, so that a test sees what a reader of the file sees. */
public final class Xml {

    private Xml() {
    }

    /** Parses a whole file; fails if it is not well-formed. */
    public static Document parse(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.setEntityResolver((publicId, systemId) -> {
            throw new IllegalStateException("The file asks for " + systemId);
        });
        return builder.parse(new InputSource(new ByteArrayInputStream(bytes)));
    }

    /** Returns the elements of a local name, in any namespace, in the order of the text. */
    public static List<Element> elements(Node root, String localName) {
        var found = new ArrayList<Element>();
        collect(root, localName, found);
        return found;
    }

    private static void collect(Node node, String localName, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (localName.equals(element.getLocalName())) {
                    found.add(element);
                }
                collect(element, localName, found);
            }
        }
    }

    /** Returns the texts of the elements of a local name. */
    public static List<String> texts(Node root, String localName) {
        return elements(root, localName).stream().map(Element::getTextContent).toList();
    }
}
