// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.pacte.documents.tree.ItemList;

/** Gives the items of lists their bullets and numbers. */
final class Lists {

    /** The deepest level that a list of the format has, from 0. */
    private static final int DEEPEST = 8;

    private static final BigInteger BULLETS = BigInteger.TWO;
    private static final BigInteger NUMBERS = BigInteger.TWO;

    private final XWPFDocument target;

    Lists(XWPFDocument target) {
        this.target = target;
    }

    /** Returns the definition to number a list with: each numbered list counts for itself. */
    BigInteger definition(ItemList list, int depth) {
        if (!list.ordered()) {
            return BULLETS;
        }
        CTNum definition = CTNum.Factory.newInstance();
        definition.addNewAbstractNumId().setVal(NUMBERS);
        CTNumLvl override = definition.addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(Math.min(depth, DEEPEST)));
        override.addNewStartOverride().setVal(BigInteger.valueOf(list.start()));
        definition.setNumId(BigInteger.valueOf(target.getNumbering().getNums().size() + 1L));
        return target.getNumbering().addNum(new XWPFNum(definition, target.getNumbering()));
    }

    /** Makes a paragraph the first of an item. */
    void item(CTPPr paragraph, BigInteger definition, int depth) {
        CTNumPr number = paragraph.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(Math.min(depth, DEEPEST)));
        number.addNewNumId().setVal(definition);
    }
}
