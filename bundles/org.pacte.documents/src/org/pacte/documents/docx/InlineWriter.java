// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.pacte.documents.tree.Badge;
import org.pacte.documents.tree.Code;
import org.pacte.documents.tree.Emphasis;
import org.pacte.documents.tree.Footnote;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.LineBreak;
import org.pacte.documents.tree.Link;
import org.pacte.documents.tree.Strong;
import org.pacte.documents.tree.Text;

/** Writes inlines as runs, links and notes. */
final class InlineWriter {

    private static final String PADDING = "\u00A0";

    private final XWPFDocument target;
    private final PackagePart part;
    private final Map<String, String> bookmarks;

    /**
     * Writes into the text of a document.
     *
     * @param bookmarks the bookmark of each section's anchor
     */
    InlineWriter(XWPFDocument target, Map<String, String> bookmarks) {
        this(target, target.getPackagePart(), bookmarks);
    }

    private InlineWriter(XWPFDocument target, PackagePart part, Map<String, String> bookmarks) {
        this.target = target;
        this.part = part;
        this.bookmarks = bookmarks;
    }

    /**
     * How a run differs from its paragraph. Bold and italics are set on the run itself: those of a character style
     * would cancel out in a heading or a table that is bold already.
     */
    private record Format(boolean bold, boolean italic, String style) {

        private static final Format PLAIN = new Format(false, false, "");

        private Format styled(String id) {
            return new Format(bold, italic, id);
        }
    }

    /** Adds the inlines at the end of a paragraph. */
    void write(List<Inline> inlines, CTP paragraph) {
        write(inlines, paragraph, paragraph::addNewR, Format.PLAIN);
    }

    private void write(List<Inline> inlines, CTP paragraph, Supplier<CTR> runs, Format format) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> run(text.text(), runs, format);
                case Strong strong ->
                    write(strong.content(), paragraph, runs, new Format(true, format.italic(), format.style()));
                case Emphasis emphasis ->
                    write(emphasis.content(), paragraph, runs, new Format(format.bold(), true, format.style()));
                case Code code -> run(code.text(), runs, format.styled(Style.CODE));
                case LineBreak lineBreak -> runs.get().addNewBr();
                case Badge badge ->
                    run(PADDING + badge.label() + PADDING, runs, Format.PLAIN.styled(Style.badge(badge.tone())));
                case Link link -> link(link, paragraph, runs, format);
                case Footnote note -> note(note, runs);
            }
        }
    }

    private static void run(String text, Supplier<CTR> runs, Format format) {
        CTR run = runs.get();
        if (!format.equals(Format.PLAIN)) {
            format(run.addNewRPr(), format);
        }
        text(run.addNewT(), text);
    }

    private static void format(CTRPr properties, Format format) {
        if (!format.style().isEmpty()) {
            properties.addNewRStyle().setVal(format.style());
        }
        if (format.bold()) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (format.italic()) {
            properties.addNewI();
            properties.addNewICs();
        }
    }

    private static void text(CTText element, String text) {
        element.setStringValue(text);
        element.setSpace(Space.PRESERVE);
    }

    private void link(Link link, CTP paragraph, Supplier<CTR> runs, Format format) {
        String bookmark = link.isInternal() ? bookmarks.get(link.anchor()) : null;
        if (link.isInternal() && bookmark == null) {
            write(link.content(), paragraph, runs, format);
            return;
        }
        CTHyperlink hyperlink = paragraph.addNewHyperlink();
        hyperlink.setHistory(true);
        if (bookmark != null) {
            hyperlink.setAnchor(bookmark);
        } else {
            hyperlink.setId(part.addExternalRelationship(link.target(), XWPFRelation.HYPERLINK.getRelation()).getId());
        }
        write(link.content(), paragraph, hyperlink::addNewR, format.styled(Style.HYPERLINK));
    }

    private void note(Footnote note, Supplier<CTR> runs) {
        CTFtnEdn footnote = target.createFootnote().getCTFtnEdn();
        CTR call = runs.get();
        call.addNewRPr().addNewRStyle().setVal(Style.NOTE_CALL);
        call.addNewFootnoteReference().setId(footnote.getId());
        CTP paragraph = footnote.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(Style.NOTE);
        CTR number = paragraph.addNewR();
        number.addNewRPr().addNewRStyle().setVal(Style.NOTE_CALL);
        number.addNewFootnoteRef();
        run(PADDING, paragraph::addNewR, Format.PLAIN);
        new InlineWriter(target, notesPart(), bookmarks).write(note.content(), paragraph);
    }

    private PackagePart notesPart() {
        return target.getRelations().stream().map(relation -> relation.getPackagePart())
                .filter(candidate -> candidate.getContentType().equals(XWPFRelation.FOOTNOTE.getContentType()))
                .findFirst().orElse(part);
    }

    /** Adds plain text at the end of a paragraph or a link. */
    static void text(String text, Supplier<CTR> runs) {
        run(text, runs, Format.PLAIN);
    }

    /** Adds bold text at the end of a paragraph. */
    static void bold(String text, Supplier<CTR> runs) {
        run(text, runs, new Format(true, false, ""));
    }

    /** Adds a tabulator. */
    static void tab(Supplier<CTR> runs) {
        runs.get().addNewTab();
    }

    /**
     * Adds a field.
     *
     * @param result what shows until the editor computes the field; may be empty
     */
    static void field(String instruction, String result, Supplier<CTR> runs) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        text(runs.get().addNewInstrText(), " " + instruction + " ");
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        if (!result.isEmpty()) {
            run(result, runs, Format.PLAIN);
        }
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Marks a whole paragraph, so far, as the target of links: to be called before and after its content. */
    static void startBookmark(CTP paragraph, int id, String name) {
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
    }

    /** Ends what {@link #startBookmark} began. */
    static void endBookmark(CTP paragraph, int id) {
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }
}
