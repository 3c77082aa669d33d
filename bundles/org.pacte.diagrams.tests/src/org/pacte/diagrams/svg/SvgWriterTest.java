// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static String write(Shape... shapes) {
        return SvgWriter.write(new Scene("Titre & <plan>", "Une description.", 100, 50, List.of(shapes)), Palette.LIGHT, Locale.FRENCH, "p");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void thePictureHasATitleAndADescriptionForThoseWhoDoNotSeeIt() throws Exception {
        Element root = parse(write()).getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("fr", root.getAttribute("xml:lang"));
        assertEquals("p-title p-desc", root.getAttribute("aria-labelledby"));
        assertEquals("Titre & <plan>", root.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("Une description.", root.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void textsCannotBreakTheMarkup() throws Exception {
        String nasty = "</text><script>alert(1)</script> \" & \u0000\u001B\uFFFE";
        Element root = parse(write(new Shape.Label(1, 2, nasty, TextStyle.BODY, Shape.Anchor.START, Ink.TEXT))).getDocumentElement();
        assertEquals(0, root.getElementsByTagName("script").getLength());
        assertEquals("</text><script>alert(1)</script> \" & ", root.getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void numbersAreShortAndTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertTrue(write(Shape.Line.of(-0.04, 1.25, 1 / 3.0, -2.55, Ink.TEXT, Pen.THIN)).contains("points=\"0,1.3 0.3,-2.5\""));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anArrowEndsInAHeadThatPointsAlongTheLine() {
        Shape.Line down = new Shape.Line(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 20)), Ink.LINK, Pen.THIN, true);
        assertEquals(List.of(new Point(10, 20), new Point(7, 14), new Point(13, 14)), down.head());
    }

    @Test
    void aMarkIsAGroupWithATitle() throws Exception {
        Shape.Box box = Shape.Box.filled(0, 0, 10, 10, Ink.WORK);
        Element group = (Element) parse(write(new Shape.Mark(null, "pose", box, List.of(box)))).getElementsByTagName("g").item(0);
        assertEquals("title", group.getFirstChild().getNodeName());
        assertEquals("pose", group.getFirstChild().getTextContent());
    }
}
