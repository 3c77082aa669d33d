// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.util.Optional;
import java.util.stream.Stream;

/** When the output is coloured. */
public enum ColourMode {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    static Optional<ColourMode> named(String name) {
        return Stream.of(values()).filter(mode -> mode.name().equalsIgnoreCase(name)).findFirst();
    }

    boolean isColoured(Host host) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                host.terminal() && host.variable("NO_COLOR").isEmpty() && !"dumb".equals(host.variable("TERM"));
        };
    }
}
