// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import java.util.regex.Pattern;
import org.pacte.model.text.Typography;

/**
 * A chapter of the manual, or one of its sections.
 *
 * @param chapter the name of the chapter's file
 * @param section the section's title as an address has it; empty for the whole chapter
 */
record ManualSection(String chapter, String section) {
    /** Stands between the chapter and the section. */
    static final String MARK = "#";
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final String HEADING = "\n## ";

    /** Reads an address such as {@code atelier.md#plan-du-texte}. */
    static ManualSection of(String address) {
        int mark = address.indexOf(MARK);
        return mark < 0 ? new ManualSection(address, "")
                : new ManualSection(address.substring(0, mark), address.substring(mark + 1));
    }

    /** Returns a title as an address has it. */
    static String slug(String title) {
        return NO_LETTER.matcher(Typography.plain(title)).replaceAll("-");
    }

    /** Returns the section of a text in CommonMark, with a way to the whole; the whole when it has no such section. */
    String in(String text) {
        for (String part : text.split(HEADING)) {
            String title = part.lines().findFirst().orElse("");
            if (!section.isEmpty() && slug(title).equals(section)) {
                return "# " + part.strip() + "\n\n---\n\n[" + text.lines().findFirst().orElse("").replaceFirst("^# ", "")
                        + "](" + chapter + ")\n";
            }
        }
        return text;
    }
}
