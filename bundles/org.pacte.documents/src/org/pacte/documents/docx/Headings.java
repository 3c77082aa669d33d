// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.pacte.documents.tree.Numbering;

/**
 * Makes the editor number the headings as the document tree does, so that they stay right when sections are moved.
 *
 * <p> All headings belong to one list whose levels are bound to the heading styles. A first section with a label of its
 * own ("Article 1er") refers to the same list through a number definition that words one level otherwise.
 */
final class Headings {

    private static final BigInteger LIST = BigInteger.ZERO;
    private static final BigInteger DEFINITION = BigInteger.ONE;

    private final XWPFDocument target;
    private final Map<Integer, BigInteger> firsts = new HashMap<>();

    /** Binds the levels that are numbered to their styles. */
    Headings(XWPFDocument target, Numbering numbering) {
        this.target = target;
        for (int i = 1; i <= Math.min(numbering.levels().size(), Style.DEEPEST_HEADING); i++) {
            Numbering.Level level = numbering.level(i);
            bind(i, level);
            if (!level.first().equals(level.pattern())) {
                firsts.put(i, wordFirst(i, level));
            }
        }
    }

    private void bind(int level, Numbering.Level label) {
        CTLvl item = target.getNumbering().getAbstractNum(LIST).getCTAbstractNum().getLvlArray(level - 1);
        item.getNumFmt().setVal(STNumberFormat.DECIMAL);
        item.getLvlText().setVal(label.pattern() + label.separator());
        CTPPrGeneral style = target.getStyles().getStyle(Style.heading(level)).getCTStyle().getPPr();
        number(style.addNewNumPr(), DEFINITION, level);
    }

    private BigInteger wordFirst(int level, Numbering.Level label) {
        CTNum definition = CTNum.Factory.newInstance();
        definition.addNewAbstractNumId().setVal(LIST);
        CTNumLvl override = definition.addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level - 1L));
        CTLvl item = override.addNewLvl();
        item.set(target.getNumbering().getAbstractNum(LIST).getCTAbstractNum().getLvlArray(level - 1));
        item.getLvlText().setVal(label.first() + label.separator());
        BigInteger id = BigInteger.valueOf(target.getNumbering().getNums().size() + 1L);
        definition.setNumId(id);
        return target.getNumbering().addNum(new XWPFNum(definition, target.getNumbering()));
    }

    private static void number(CTNumPr properties, BigInteger definition, int level) {
        properties.addNewIlvl().setVal(BigInteger.valueOf(level - 1L));
        properties.addNewNumId().setVal(definition);
    }

    /** Sets the style and, where the style is not enough, the number of a heading. */
    void format(CTPPr paragraph, int level, boolean numbered, boolean first) {
        paragraph.addNewPStyle().setVal(Style.heading(level));
        if (!numbered) {
            paragraph.addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
        } else if (first && firsts.containsKey(level)) {
            number(paragraph.addNewNumPr(), firsts.get(level), level);
        }
    }
}
