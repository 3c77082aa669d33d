// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import org.pacte.checks.Severity;

/** Colours for a terminal, or none. */
public enum Ink {
    COLOURED, PLAIN;

    private static final String RESET = "\u001B[0m";

    public boolean isColoured() {
        return this == COLOURED;
    }

    public String strong(String text) {
        return paint("1", text);
    }

    /** For what frames the text, such as line numbers. */
    public String faint(String text) {
        return paint("2", text);
    }

    /** For what to do about it. */
    public String cure(String text) {
        return paint("32", text);
    }

    /** For the word, the rule and the place of a finding. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO, OFF -> paint("1;36", text);
        };
    }

    private String paint(String code, String text) {
        return isColoured() && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
    }
}
