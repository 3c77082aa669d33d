// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Section;
import org.pacte.documents.tree.TableOfContents;

/**
 * Writes a filled-in table of contents: a line a section, which links to its heading and refers to its page.
 *
 * <p> A page number is known to the editor only, so none is written: an empty reference beats a wrong one. Word fills
 * the references when it updates its fields, which the settings ask for on opening. LibreOffice computes a reference
 * wherever it stands, except in a contents field, whose text it keeps as it is; so the marks of that field are an
 * alternative that Word reads and LibreOffice does not know. Both then show the right pages, and Word can rebuild the
 * table.
 */
final class ContentsWriter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String WORD_2013 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private final Document document;
    private final Map<String, String> bookmarks = new LinkedHashMap<>();

    ContentsWriter(Document document) {
        this.document = document;
        for (Section section : document.sections()) {
            bookmarks.put(section.anchor(), "_Toc%08d".formatted(bookmarks.size() + 1));
        }
    }

    /** Returns the bookmark of each section's anchor. */
    Map<String, String> bookmarks() {
        return bookmarks;
    }

    /** Writes a heading between the two ends of its bookmark. */
    void mark(Section section, CTP paragraph, Runnable heading) {
        String bookmark = bookmarks.get(section.anchor());
        int id = Integer.parseInt(bookmark.substring("_Toc".length()));
        InlineWriter.startBookmark(paragraph, id, bookmark);
        heading.run();
        InlineWriter.endBookmark(paragraph, id);
    }

    /**
     * Writes the table of contents.
     *
     * @param paragraphs adds a paragraph that has properties but no style
     */
    void write(TableOfContents table, Flow flow, Supplier<CTP> paragraphs) {
        CTP title = paragraphs.get();
        title.getPPr().addNewPStyle().setVal(Style.CONTENTS_TITLE);
        InlineWriter.text(table.title(), title::addNewR);
        int depth = Math.min(table.depth(), Style.DEEPEST_CONTENTS);
        List<Section> sections = document.sections(depth);
        for (int i = 0; i < sections.size(); i++) {
            CTP entry = paragraphs.get();
            entry.getPPr().addNewPStyle().setVal(Style.contents(sections.get(i).level()));
            if (i == 0) {
                fieldMarks(entry, "begin", " TOC \\o \"1-" + depth + "\" \\h \\z \\u ", "separate");
            }
            entry(sections.get(i), entry.addNewHyperlink());
            if (i == sections.size() - 1) {
                fieldMarks(entry, "end");
            }
        }
    }

    private void entry(Section section, CTHyperlink link) {
        String bookmark = bookmarks.get(section.anchor());
        link.setAnchor(bookmark);
        link.setHistory(true);
        String separator = section.isNumbered() ? document.numbering().level(section.level()).separator() : "";
        InlineWriter.text(section.number() + separator + Inline.plain(section.title()), link::addNewR);
        InlineWriter.tab(link::addNewR);
        InlineWriter.field("PAGEREF " + bookmark + " \\h", "", link::addNewR);
    }

    /** Adds marks of a field at the end of a paragraph; what starts with a space is the field's instruction. */
    private static void fieldMarks(CTP paragraph, String... marks) {
        try (XmlCursor cursor = paragraph.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(ALTERNATIVES, "AlternateContent", "mc"));
            cursor.beginElement(new QName(ALTERNATIVES, "Choice", "mc"));
            cursor.insertNamespace("w15", WORD_2013);
            cursor.insertAttributeWithValue("Requires", "w15");
            for (String mark : marks) {
                cursor.beginElement(word("r"));
                if (mark.startsWith(" ")) {
                    cursor.beginElement(word("instrText"));
                    cursor.insertAttributeWithValue(new QName(XMLConstants.XML_NS_URI, "space", "xml"), "preserve");
                    cursor.insertChars(mark);
                } else {
                    cursor.beginElement(word("fldChar"));
                    cursor.insertAttributeWithValue(word("fldCharType"), mark);
                }
                // Out of the element and out of its run.
                cursor.toNextToken();
                cursor.toNextToken();
            }
        }
    }

    private static QName word(String name) {
        return new QName(WORD, name, "w");
    }
}
