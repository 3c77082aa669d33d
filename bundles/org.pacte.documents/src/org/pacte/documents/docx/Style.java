// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.util.Locale;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Tone;

/** The ids of the styles that a reference document has. */
final class Style {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String ISSUER = "Issuer";
    static final String COVER_DETAIL = "CoverDetail";
    static final String DRAFT = "Draft";
    static final String BODY = "BodyText";
    static final String QUOTE = "Quote";
    static final String LIST_BULLET = "ListBullet";
    static final String LIST_NUMBER = "ListNumber";
    static final String LIST_CONTINUE = "ListContinue";
    static final String CAPTION = "Caption";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_NUMBER = "TableNumber";
    static final String TABLE_HEAD = "TableHead";
    static final String KEY = "KeyText";
    static final String VALUE = "ValueText";
    static final String FIGURE_VALUE = "FigureValue";
    static final String FIGURE_LABEL = "FigureLabel";
    static final String CALLOUT_TITLE = "CalloutTitle";
    static final String CALLOUT = "Callout";
    static final String CONTENTS_TITLE = "TOCHeading";
    static final String SIGNATURE_DONE = "SignatureDone";
    static final String SIGNATURE = "SignatureText";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String NOTE = "FootnoteText";

    static final String NOTE_CALL = "FootnoteReference";
    static final String HYPERLINK = "Hyperlink";
    static final String CODE = "Code";

    static final String DATA_TABLE = "DataTable";
    static final String VALUE_TABLE = "ValueTable";
    static final String CALLOUT_TABLE = "CalloutTable";
    static final String FIGURE_TABLE = "FigureTable";
    static final String SIGNATURE_TABLE = "SignatureTable";

    static final int DEEPEST_HEADING = 6;
    static final int DEEPEST_CONTENTS = 3;

    private Style() {
    }

    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST_HEADING);
    }

    static String contents(int level) {
        return "TOC" + Math.min(level, DEEPEST_CONTENTS);
    }

    static String paragraph(Paragraph.Role role) {
        return switch (role) {
            case BODY -> BODY;
            case LEAD -> "Lead";
            case LABEL -> "Label";
            case RECITAL -> "Recital";
            case SMALL -> "Small";
        };
    }

    static String badge(Tone tone) {
        String name = tone.name();
        return "Badge" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
