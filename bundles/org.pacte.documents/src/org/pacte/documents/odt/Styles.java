// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.xml.Markup;
import org.pacte.model.text.Messages;

/** The styles of a document: what they are called and look like, how its pages lie, what stands in their margins. */
final class Styles {

    static final int DEEPEST_HEADING = 6;

    private static final Messages MESSAGES = Messages.beside(Styles.class);
    private static final double MARGIN = 2.2;
    private static final double SHORT_SIDE = 21;
    private static final double LONG_SIDE = 29.7;

    private Styles() {
    }

    /** Tells whether the editor can count the sections: it knows no first label of its own, such as "Article 1er". */
    static boolean counts(Numbering numbering) {
        return numbering.levels().stream().allMatch(level -> level.first().equals(level.pattern()));
    }

    static String of(Paragraph.Role role) {
        return switch (role) {
            case BODY -> "Text_body";
            case LEAD -> "Lead";
            case LABEL -> "Label";
            case RECITAL -> "Recital";
            case SMALL -> "Small";
        };
    }

    /** Returns the style of an entry of the table of contents. */
    static String contents(int level) {
        return "Contents_" + level;
    }

    /** Returns the part styles.xml. */
    static String of(Document document) {
        var out = Namespaces.start();
        out.open("office:document-styles", Namespaces.DECLARED);
        fonts(out);
        out.open("office:styles").line();
        language(document.language(), out);
        out.trusted(resource("named-styles.xml").replace("@CONTENTS@", entries(document)).replace("@MARGINS@", margins(document)));
        outline(document.numbering(), out);
        out.empty("text:notes-configuration", "text:note-class", "footnote", "style:num-format", "1", "text:start-numbering-at", "document");
        out.close();
        pages(document, out);
        return out.close().toString();
    }

    /** Returns what a resource beside this class holds. */
    static String resource(String name) {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void fonts(Markup out) {
        out.open("office:font-face-decls");
        font("Sans", "'Carlito', 'Liberation Sans', Arial", "swiss", out);
        font("Serif", "'Liberation Serif', 'Times New Roman'", "roman", out);
        font("Mono", "'Liberation Mono', 'Courier New'", "modern", out);
        out.close();
    }

    private static void font(String name, String families, String kind, Markup out) {
        out.empty("style:font-face", "style:name", name, "svg:font-family", families, "style:font-family-generic", kind, "style:font-pitch",
                name.equals("Mono") ? "fixed" : "variable");
    }

    private static void language(Locale locale, Markup out) {
        boolean english = Messages.isEnglish(locale);
        String country = locale.getCountry().isEmpty() ? english ? "GB" : "FR" : locale.getCountry();
        out.open("style:default-style", "style:family", "paragraph");
        out.empty("style:text-properties", "fo:language", english ? "en" : "fr", "fo:country", country, "style:font-name", "Serif", "fo:font-size", "10.5pt");
        out.close().line();
    }

    private static double line(Document document) {
        return (document.form() == Document.Form.TABLES ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    private static String cm(double length) {
        return String.format(Locale.ROOT, "%.2fcm", length);
    }

    private static String entries(Document document) {
        var out = new Markup();
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            String indent = cm((level - 1) * 0.6);
            out.open("style:style", "style:name", contents(level), "style:display-name", "Contents " + level, "style:family", "paragraph",
                    "style:parent-style-name", "Standard");
            out.open("style:paragraph-properties", "fo:margin-left", indent, "fo:margin-bottom", "0.1cm").open("style:tab-stops");
            out.empty("style:tab-stop", "style:position", cm(line(document) - (level - 1) * 0.6), "style:type", "right", "style:leader-style", "dotted",
                    "style:leader-text", ".");
            out.close().close().empty("style:text-properties", "style:font-name", "Sans", "fo:font-size", "9.5pt").close().line();
        }
        return out.toString();
    }

    private static String margins(Document document) {
        var out = new Markup();
        out.open("style:style", "style:name", "Margins", "style:display-name", "Header", "style:family", "paragraph", "style:parent-style-name", "Standard");
        out.open("style:paragraph-properties").open("style:tab-stops");
        out.empty("style:tab-stop", "style:position", cm(line(document)), "style:type", "right");
        out.close().close().empty("style:text-properties", "style:font-name", "Sans", "fo:font-size", "8pt", "fo:color", "#535d69").close().line();
        return out.toString();
    }

    private static void outline(Numbering numbering, Markup out) {
        out.open("text:outline-style", "style:name", "Outline");
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            boolean counted = counts(numbering) && numbering.numbers(level);
            String number = Integer.toString(level);
            if (counted) {
                Numbering.Level label = numbering.level(level);
                String pattern = label.pattern();
                out.open("text:outline-level-style", "text:level", number, "style:num-format", "1", "style:num-prefix",
                        pattern.substring(0, pattern.indexOf('%')), "style:num-suffix",
                        pattern.substring(pattern.lastIndexOf('%') + 2) + label.separator(), "text:display-levels", number);
            } else {
                out.open("text:outline-level-style", "text:level", number, "style:num-format", "");
            }
            out.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment")
                    .empty("style:list-level-label-alignment", "text:label-followed-by", "nothing").close().close();
        }
        out.close();
    }

    private static void pages(Document document, Markup out) {
        boolean wide = document.form() == Document.Form.TABLES;
        out.open("office:automatic-styles").open("style:page-layout", "style:name", "Page");
        out.open("style:page-layout-properties", "fo:page-width", cm(wide ? LONG_SIDE : SHORT_SIDE), "fo:page-height", cm(wide ? SHORT_SIDE : LONG_SIDE),
                "style:print-orientation", wide ? "landscape" : "portrait", "fo:margin", cm(MARGIN)).close();
        out.open("style:header-style").empty("style:header-footer-properties", "fo:min-height", "0.8cm", "fo:margin-bottom", "0.3cm").close();
        out.open("style:footer-style").empty("style:header-footer-properties", "fo:min-height", "0.8cm", "fo:margin-top", "0.3cm").close();
        out.close().close();
        out.open("office:master-styles").open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Page");
        out.open("style:header").open("text:p", "text:style-name", "Margins").text(document.title()).empty("text:tab")
                .text(document.draft()).close().close();
        out.open("style:footer").open("text:p", "text:style-name", "Margins").empty("text:tab").text(MESSAGES.get(document.language(), "page.before"))
                .element("text:page-number", "1", "text:select-page", "current").text(MESSAGES.get(document.language(), "page.between"))
                .element("text:page-count", "1").close().close();
        out.close().close();
    }
}
