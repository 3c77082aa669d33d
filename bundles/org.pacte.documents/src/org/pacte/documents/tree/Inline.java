// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a line of text. */
public sealed interface Inline permits Text, Strong, Emphasis, Link, Code, LineBreak, Badge, Footnote {

    /** Returns the inlines as one plain string: notes are left out and line breaks are spaces. */
    static String plain(List<Inline> inlines) {
        return inlines.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String plain(Inline inline) {
        return switch (inline) {
            case Text text -> text.text();
            case Strong strong -> plain(strong.content());
            case Emphasis emphasis -> plain(emphasis.content());
            case Link link -> plain(link.content());
            case Code code -> code.text();
            case LineBreak lineBreak -> " ";
            case Badge badge -> badge.label();
            case Footnote footnote -> "";
        };
    }
}
