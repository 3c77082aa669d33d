// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide texts are, the same on every machine.
 *
 * <p>The widths are those of {@link #FONTS}: drawings are laid out without asking the fonts that happen to be installed.
 */
public final class TextMeasure {
    /** The fonts whose widths are known, as CSS names them, the preferred first. */
    public static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private static final String ELLIPSIS = "…";
    private static final int UNKNOWN = 667;
    private static final int KNOWN = 0x2300;
    private static final int HEXADECIMAL = 16;
    private static final double THOUSAND = 1000;

    private final short[] regular = new short[KNOWN];
    private final short[] bold = new short[KNOWN];

    private TextMeasure() {
        Arrays.fill(regular, (short) UNKNOWN);
        Arrays.fill(bold, (short) UNKNOWN);
    }

    /** Reads the widths, which come with this class. */
    public static TextMeasure load() {
        TextMeasure measure = new TextMeasure();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(TextMeasure.class.getResourceAsStream("text-widths.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(measure::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measure;
    }

    private void read(String line) {
        String[] parts = line.split(" ");
        int first = Integer.parseInt(parts[0], HEXADECIMAL);
        for (int place = 1; place < parts.length; place++) {
            String[] widths = parts[place].split("/");
            regular[first + place - 1] = Short.parseShort(widths[0]);
            bold[first + place - 1] = Short.parseShort(widths[1]);
        }
    }

    /** Returns the width of a text in points. */
    public double width(String text, TextStyle style) {
        short[] widths = style.bold() ? bold : regular;
        long sum = text.codePoints().mapToLong(point -> point < KNOWN ? widths[point] : UNKNOWN).sum();
        return sum * style.size() / THOUSAND;
    }

    /** Cuts a text to a width, between words where it can, and marks the cut. */
    public String fit(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        int space = text.lastIndexOf(' ', end);
        int cut = space > end * 2 / 3 ? space : end;
        return text.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /** Breaks a text into lines of at most a width, between words. */
    public List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
