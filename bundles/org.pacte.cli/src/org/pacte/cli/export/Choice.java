// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacte.cli.terminal.Invocation;
import org.pacte.model.text.Typography;

/**
 * What the user chose from a list of names: some, or {@code all} of them.
 *
 * @param <T> what the names stand for
 * @param all everything there is, in the order in which it is offered
 * @param name the name of each
 * @param finder finds by a name as it may be typed
 * @param complaint the key of the message about an unknown name
 */
record Choice<T>(List<T> all, Function<T, String> name, Function<String, Optional<T>> finder, String complaint) {
    private static final String ALL = "all";

    /**
     * Returns what was chosen, each once, in the order of the user.
     *
     * @throws org.pacte.cli.terminal.CommandFailure when a name is unknown
     */
    List<T> of(List<String> names, Invocation invocation) {
        final Set<T> chosen = new LinkedHashSet<>();
        for (final String each : names) {
            if (ALL.equalsIgnoreCase(each.strip())) {
                chosen.addAll(all);
            } else {
                chosen.add(finder.apply(each.strip())
                        .orElseThrow(() -> invocation.failure(complaint, each.strip(), known(invocation))));
            }
        }
        return List.copyOf(chosen);
    }

    private String known(Invocation invocation) {
        return Typography.list(all.stream().map(name).toList(), invocation.locale());
    }
}
