// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

/** The command cannot do what it was asked; the message says why, and what to do, in the user's language. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }
}
