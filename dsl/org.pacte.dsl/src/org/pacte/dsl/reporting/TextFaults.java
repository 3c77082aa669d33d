// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file's characters, whatever they say: each fault once, where it first shows. */
final class TextFaults {
    private static final char NUL = '\0';
    /** What a reader puts in the place of bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private TextFaults() {
    }

    /** The kinds of faults; their names are keys of the messages. */
    enum Kind {
        /** Bytes of value zero: the file is damaged, or no text. */
        NUL_BYTES,
        /** The file is not saved in UTF-8. */
        NOT_UTF_8,
        /** Accents stand beside their letters as characters of their own, as some systems write them. */
        DECOMPOSED
    }

    /** A fault at an offset of the text, one character long. */
    record Fault(Kind kind, int offset) {
    }

    /** The faults of a text in the order of {@link Kind}. */
    static List<Fault> of(String text) {
        final List<Fault> faults = new ArrayList<>();
        add(Kind.NUL_BYTES, text.indexOf(NUL), faults);
        add(Kind.NOT_UTF_8, text.indexOf(UNREADABLE), faults);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            add(Kind.DECOMPOSED, firstMark(text), faults);
        }
        return faults;
    }

    private static void add(Kind kind, int offset, List<Fault> faults) {
        if (offset >= 0) {
            faults.add(new Fault(kind, offset));
        }
    }

    private static int firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                return i;
            }
        }
        return -1;
    }
}
