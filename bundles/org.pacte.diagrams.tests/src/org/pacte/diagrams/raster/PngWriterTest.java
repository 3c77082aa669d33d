// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;

class PngWriterTest {
    private static Scene scene(double width, double height, Shape... shapes) {
        return new Scene("Plan", "", width, height, List.of(shapes));
    }

    private static BufferedImage drawn(Scene scene, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngWriter.write(scene, Palette.LIGHT, scale)));
    }

    @Test
    void shapesHaveTheColoursOfThePalette() throws IOException {
        BufferedImage image = drawn(scene(100, 50, Shape.Box.filled(10, 10, 30, 20, Ink.LATE)), 2);
        assertEquals(200, image.getWidth());
        assertEquals(100, image.getHeight());
        assertEquals(0xFFF3B48F, image.getRGB(40, 40));
        assertEquals(0xFFFFFFFF, image.getRGB(10, 10));
    }

    @Test
    void aTextIsAsWideAsItWasMeasured() throws IOException {
        String text = "Étendre la vidéoprotection";
        double width = TextMeasure.load().width(text, TextStyle.TITLE);
        BufferedImage image = drawn(scene(width + 40, 40, new Shape.Label(20, 25, text, TextStyle.TITLE, Shape.Anchor.START, Ink.TEXT)), 2);
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                last = (image.getRGB(x, y) & 0xFF) < 0x80 ? x : last;
            }
        }
        assertEquals(2 * (20 + width), last, 4);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        Scene scene = scene(60, 60, new Shape.Hatch(5, 5, 40, 40, 5, Ink.LATE_LINE), Shape.Line.of(0, 0, 60, 60, Ink.TEXT, Pen.DASHED));
        assertArrayEquals(PngWriter.write(scene, Palette.PRINT, 1), PngWriter.write(scene, Palette.PRINT, 1));
    }

    @Test
    void aPictureNeverGrowsBeyondWhatCanBeRead() throws IOException {
        BufferedImage image = drawn(scene(40_000, 6_000), 4);
        assertTrue((long) image.getWidth() * image.getHeight() < 24_100_000L);
    }
}
