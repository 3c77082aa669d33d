// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are well-formed XML as well as HTML; all text and attribute values are escaped. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element, with the names and values of its attributes in turn. */
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Writes an element that never has content. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** Ends the element that was started last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds nothing but text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes characters. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Starts a new line of the source, where white space does not matter. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Writes markup or a style sheet as it is; never anything that comes from a contract. */
    public Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
