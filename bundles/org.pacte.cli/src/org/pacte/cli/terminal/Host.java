// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command runs in: the process and its terminal, or what stands in for them.
 *
 * @param variables the variables of the environment
 * @param folder the current folder, absolute
 * @param clock tells today's date, unless the user gives another
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param terminal whether somebody watches the standard output
 */
public record Host(Map<String, String> variables, Path folder, Clock clock, InputStream in, OutputStream out,
        OutputStream err,
        boolean terminal) {

    /** Returns this process. Its streams live as long as it does, so nobody closes them. */
    public static Host ofProcess() {
        return new Host(System.getenv(), Path.of("").toAbsolutePath(), Clock.systemDefaultZone(), System.in,
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                System.console() != null);
    }

    /** Returns a variable, or an empty text. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
