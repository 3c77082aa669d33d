// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.tree.Content;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Section;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.xml.Markup;
import org.pacte.model.text.Messages;

/**
 * Writes a document as one HTML page that is well-formed XML too.
 *
 * <p> The page holds its style sheet and nothing active; its policy forbids it to load anything. It follows WCAG 2.1
 * level AA.
 */
public final class HtmlWriter implements DocumentWriter {

    private static final Messages MESSAGES = Messages.beside(HtmlWriter.class);
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(page(document, styleSheet(), false).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the page for another program than a browser.
     *
     * @param styleSheet in the place of ours; the margins of its pages are added to it
     * @param bookmarks whether the head also names the sections, as renderers of PDF want them for their outline
     */
    public static String page(Document document, String styleSheet, boolean bookmarks) {
        String language = document.language().toLanguageTag();
        var out = new Markup();
        out.trusted("<!DOCTYPE html>").line();
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language).line();
        head(document, styleSheet, bookmarks, out);
        body(document, out);
        out.close().line();
        return out.toString();
    }

    private static void head(Document document, String styleSheet, boolean bookmarks, Markup out) {
        out.open("head").line().empty("meta", "charset", "utf-8").line();
        out.element("title", document.isDraft() ? document.title() + " – " + document.draft() : document.title())
                .line();
        meta(out, "viewport", "width=device-width, initial-scale=1");
        meta(out, "color-scheme", "light dark");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        meta(out, "author", document.metadata().creator());
        meta(out, "subject", document.metadata().subject());
        meta(out, "description", document.metadata().description());
        meta(out, "keywords", String.join(", ", document.metadata().keywords()));
        meta(out, "dcterms.date", document.date().toString());
        out.open("style").line().trusted(styleSheet).trusted(pageMargins(document)).close().line();
        if (bookmarks) {
            out.open("bookmarks").line();
            document.content().forEach(part -> bookmark(part, out));
            out.close().line();
        }
        out.close().line();
    }

    private static void bookmark(Content content, Markup out) {
        if (content instanceof Section section) {
            String title = section.number().isEmpty() ? Inline.plain(section.title()) : section.number() + " " + Inline.plain(section.title());
            out.open("bookmark", "name", title, "href", "#" + section.anchor()).line();
            section.content().forEach(part -> bookmark(part, out));
            out.close().line();
        }
    }

    private static void meta(Markup out, String name, String content) {
        if (!content.isEmpty()) {
            out.empty("meta", "name", name, "content", content).line();
        }
    }

    private static void body(Document document, Markup out) {
        var anchors = document.sections().stream().map(Section::anchor).collect(Collectors.toUnmodifiableSet());
        var inlines = new HtmlInlines(out, document.language(), anchors);
        var blocks = new HtmlBlocks(out, inlines, document.numbering());
        var contents = contents(document.content());
        out.open("body", "class", shape(document, contents.isPresent())).line();
        out.element("a", MESSAGES.get(document.language(), "contents.skip"), "class", "skip", "href", "#_content")
                .line();
        cover(document, out);
        contents.ifPresent(place -> navigation(document, place, out, blocks));
        out.open("main", "id", "_content", "tabindex", "-1").line();
        blocks.write(document.content());
        inlines.writeNotes();
        out.close().line().close().line();
    }

    private static String shape(Document document, boolean hasContents) {
        if (document.form() == Document.Form.TABLES) {
            return "tables";
        }
        return hasContents ? "wide" : "narrow";
    }

    private static Optional<TableOfContents> contents(List<Content> content) {
        return content.stream().filter(TableOfContents.class::isInstance).map(TableOfContents.class::cast).findFirst();
    }

    private static void cover(Document document, Markup out) {
        out.open("header", "class", document.cover().ownPage() ? "cover page" : "cover").line();
        if (document.isDraft()) {
            out.element("p", document.draft(), "class", "draft").line();
        }
        if (!document.cover().issuers().isEmpty()) {
            out.open("ul", "class", "issuers");
            document.cover().issuers().forEach(issuer -> out.element("li", issuer));
            out.close().line();
        }
        out.element("h1", document.title()).line();
        if (!document.subtitle().isEmpty()) {
            out.element("p", document.subtitle(), "class", "subtitle").line();
        }
        document.cover().lines().forEach(line -> out.element("p", line, "class", "detail").line());
        out.close().line();
    }

    private static void navigation(Document document, TableOfContents place, Markup out, HtmlBlocks blocks) {
        out.open("nav", "aria-labelledby", "_contents").line();
        out.element("h2", place.title(), "id", "_contents").line();
        entries(document.content(), place.depth(), out, blocks);
        out.close().line();
    }

    private static void entries(List<Content> content, int depth, Markup out, HtmlBlocks blocks) {
        var sections = content.stream().filter(Section.class::isInstance).map(Section.class::cast)
                .filter(section -> section.level() <= depth).toList();
        if (sections.isEmpty()) {
            return;
        }
        out.open("ul").line();
        for (Section section : sections) {
            out.open("li").open("a", "href", "#" + section.anchor());
            blocks.number(section);
            out.text(Inline.plain(section.title())).close();
            entries(section.content(), depth, out, blocks);
            out.close().line();
        }
        out.close().line();
    }

    private static String styleSheet() {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns what stands in the margins of printed pages: the title, the draft's version and the page's number. */
    private static String pageMargins(Document document) {
        return """
                @page {%s
                  @top-left { content: %s; font: 8.5pt Carlito, "Liberation Sans", Arial, sans-serif; color: #535d69; }
                  @top-right { content: %s; font: 8.5pt Carlito, "Liberation Sans", Arial, sans-serif; color: #535d69; }
                  @bottom-right { content: %s; font: 8.5pt Carlito, "Liberation Sans", Arial, sans-serif; color: #535d69; }
                }
                """.formatted(document.form() == Document.Form.TABLES ? " size: A4 landscape;" : "", quoted(document.title()), quoted(document.draft()),
                MESSAGES.get(document.language(), "page.number"));
    }

    /** Returns a text as a string of a style sheet, with nothing in it that could end the string or the sheet. */
    private static String quoted(String text) {
        var string = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == 0xA0) {
                string.appendCodePoint(c);
            } else {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return string.append('"').toString();
    }
}
