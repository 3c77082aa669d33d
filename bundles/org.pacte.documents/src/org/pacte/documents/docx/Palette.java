// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import org.pacte.documents.tree.Tone;

/**
 * The colours of a tone; their contrast is 4.5 at least.
 *
 * @param ink of words and bars, as six hexadecimal digits
 * @param ground behind the words
 */
record Palette(String ink, String ground) {

    static Palette of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> new Palette("3E4852", "EEF1F4");
            case INFORMATION -> new Palette("17477C", "E9F1FA");
            case SUCCESS -> new Palette("17562F", "E7F4EC");
            case WARNING -> new Palette("6A4400", "FFF5DC");
            case DANGER -> new Palette("8C1C13", "FDEEEC");
        };
    }
}
