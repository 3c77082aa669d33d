// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.util.regex.Pattern;
import org.pacte.model.text.Typography;

/** Turns what stands between straight double quotes into a French quotation. */
public final class Quotations {

    /** A pair around words; a quote that touches a letter on the outside is no quotation mark: 19" or a"b. */
    private static final Pattern PAIR = Pattern
            .compile("(?<![\\p{L}\\p{N}])\"(?=[^\\s\"])([^\"]*[^\\s\"])\"(?![\\p{L}\\p{N}])");

    private Quotations() {
    }

    /** Returns a text of the authors with the quotation marks, spaces and apostrophes of French. */
    public static String french(String authors) {
        String quoted = PAIR.matcher(authors)
                .replaceAll("«" + Typography.NBSP + "$1" + Typography.NBSP + "»");
        return Typography.french(quoted);
    }
}
