// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pacte.documents.xml.Markup;

/** The styles that only say how something stands here: the widths of a table's columns, a new page before a paragraph. */
final class AutomaticStyles {

    /** Shares are rounded to whole ones: many of them keep the proportions. */
    private static final int UNITS = 1000;

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> breaks = new LinkedHashMap<>();

    /** Returns the style of a column that has a share of the width. */
    String column(int weight) {
        String name = "w" + weight;
        columns.computeIfAbsent(name, key -> {
            var out = new Markup();
            out.open("style:style", "style:name", key, "style:family", "table-column");
            return out.empty("style:table-column-properties", "style:rel-column-width", weight * UNITS + "*").close().toString();
        });
        return name;
    }

    /** Returns the style of a paragraph that is like another one and starts a page. */
    String startingPage(String style) {
        String name = style + "_page";
        breaks.computeIfAbsent(name, key -> {
            var out = new Markup();
            out.open("style:style", "style:name", key, "style:family", "paragraph", "style:parent-style-name", style);
            return out.empty("style:paragraph-properties", "fo:break-before", "page").close().toString();
        });
        return name;
    }

    @Override
    public String toString() {
        return Styles.resource("table-styles.xml") + String.join("", columns.values()) + String.join("", breaks.values());
    }
}
