// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises texts in UTF-16, which some editors call “Unicode”: two bytes a character, one of them nearly always nil. */
final class WideText {
    private static final int SAMPLE = 4096;
    private static final int FF = 0xFF;
    private static final int FE = 0xFE;

    private WideText() {
    }

    /** Returns the form of UTF-16 in which a text is written; empty for all other files. */
    static Optional<Charset> charset(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        final int first = bytes[0] & FF;
        final int second = bytes[1] & FF;
        if (first == FF && second == FE || first == FE && second == FF) {
            // Reads the mark, and the order of bytes from it.
            return Optional.of(StandardCharsets.UTF_16);
        }
        final int length = Math.min(bytes.length, SAMPLE) / 2;
        int nilFirst = 0;
        int nilSecond = 0;
        for (int i = 0; i < length; i++) {
            nilFirst += bytes[2 * i] == 0 ? 1 : 0;
            nilSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (nilFirst > length / 2 && nilSecond == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return nilSecond > length / 2 && nilFirst == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }
}
