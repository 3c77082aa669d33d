// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers why writing failed, which print writers forget; a full disk must not pass for a whole report. */
final class WatchedOutput extends FilterOutputStream {
    private String failure = "";

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (final IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** Returns the system's reason, empty as long as all was well. */
    String failure() {
        return failure;
    }

    /** The system says it in words only; the French ones hold the same word. */
    boolean isReaderGone() {
        return failure.contains("pipe");
    }
}
