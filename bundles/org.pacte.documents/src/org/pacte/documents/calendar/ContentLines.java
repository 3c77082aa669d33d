// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.calendar;

import java.nio.charset.StandardCharsets;

/** Collects the lines of an iCalendar file: texts escaped, long lines folded at 75 octets, never inside a character. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value is written as it is. */
    ContentLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        lines.append(END);
        return this;
    }

    /** Adds a line whose value is a text. */
    ContentLines text(String name, String value) {
        return add(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
