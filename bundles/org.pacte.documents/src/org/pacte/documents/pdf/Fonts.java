// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The Liberation fonts, which every document brings along: a PDF that is to be kept may lean on no font of a machine. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {
    }

    static void register(PdfRendererBuilder builder) {
        for (String family : new String[] {"Sans", "Serif", "Mono"}) {
            register(builder, family, "Regular", REGULAR, FontStyle.NORMAL);
            register(builder, family, "Bold", BOLD, FontStyle.NORMAL);
            register(builder, family, "Italic", REGULAR, FontStyle.ITALIC);
            register(builder, family, "BoldItalic", BOLD, FontStyle.ITALIC);
        }
    }

    private static void register(PdfRendererBuilder builder, String family, String face, int weight, FontStyle style) {
        String file = "/liberation/Liberation" + family + "-" + face + ".ttf";
        // The renderer's class loader also finds the fonts that are nested beside it.
        builder.useFont(() -> PdfRendererBuilder.class.getResourceAsStream(file), "Liberation " + family, weight, style, true);
    }
}
