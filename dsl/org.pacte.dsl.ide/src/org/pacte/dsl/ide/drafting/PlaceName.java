// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.pacte.model.text.Typography;

/** A commune as French sentences and the language name it. */
public final class PlaceName {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern AROUND = Pattern.compile("^[_-]+|[_-]+$");
    private static final String DIGITS = "0123456789";

    private PlaceName() {
    }

    /** Returns the place behind <em>de</em>: {@code du Mans}, {@code d’Orléans}, {@code de La Rochelle}. */
    public static String of(String place) {
        if (place.startsWith("Le ")) {
            return "du " + place.substring("Le ".length());
        }
        if (place.startsWith("Les ")) {
            return "des " + place.substring("Les ".length());
        }
        return Typography.de(place);
    }

    /** Returns a name of the language for the place: {@code Le_Mans}. */
    public static String identifier(String place) {
        String composed = Normalizer.normalize(place.strip(), Normalizer.Form.NFC);
        String name = AROUND.matcher(NO_LETTER.matcher(composed).replaceAll("_")).replaceAll("");
        boolean begins = !name.isEmpty() && DIGITS.indexOf(name.charAt(0)) < 0;
        return begins ? name : "Territoire" + (name.isEmpty() ? "" : "_" + name);
    }
}
