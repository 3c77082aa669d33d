// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.pacte.workbench.Texts;

/**
 * Turns a chapter of the manual, which is written in CommonMark, into a page; its links to other chapters stay in the
 * window.
 */
final class ManualHtml {
    /** How the links between chapters begin. */
    static final String CHAPTER = "pacte:manual/";

    private final String style;

    ManualHtml(String style) {
        this.style = style;
    }

    String page(String markdown) {
        List<Extension> tables = List.of(TablesExtension.create());
        Node chapter = Parser.builder().extensions(tables).build().parse(markdown);
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).escapeHtml(true)
                .attributeProviderFactory(context -> ManualHtml::redirect)
                .build();
        String language = Texts.language().getLanguage();
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>"
                + Texts.get("manual.title") + "</title><style>" + style + "</style></head><body><main>\n"
                + renderer.render(chapter) + "</main></body></html>\n";
    }

    private static void redirect(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Link link && !link.getDestination().contains(":")) {
            attributes.put("href", CHAPTER + link.getDestination());
        }
    }
}
