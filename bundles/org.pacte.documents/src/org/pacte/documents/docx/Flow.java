// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * A place where paragraphs and tables follow one another: the text itself, or a cell.
 *
 * @param paragraphs adds a paragraph at the end
 * @param tables adds a table at the end
 * @param width what a line has, in twentieths of a point
 */
record Flow(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, int width) {

    static Flow of(CTBody body, int width) {
        return new Flow(body::addNewP, body::addNewTbl, width);
    }

    static Flow of(CTTc cell, int width) {
        return new Flow(cell::addNewP, cell::addNewTbl, width);
    }
}
