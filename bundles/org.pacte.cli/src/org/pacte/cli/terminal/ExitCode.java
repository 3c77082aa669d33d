// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

/** What the command tells the shell. */
public final class ExitCode {
    /** Nothing was found at or above the threshold. */
    public static final int FINE = 0;
    /** Something was found, and the output says what. */
    public static final int FINDINGS = 1;
    /** The command was badly written, or a file cannot be read or written. */
    public static final int FAILED = 2;

    private ExitCode() {
    }
}
