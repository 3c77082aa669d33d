// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What several rules compute from one dossier, such as its texts read as words: made once for a check, on the thread of the check. */
public final class SharedResults {
    private final Map<Class<?>, Object> results = new HashMap<>();

    /** Returns the result of a kind, computed when it is first asked for. */
    <T> T get(Class<T> kind, Supplier<? extends T> computation) {
        Object result = results.get(kind);
        if (result == null) {
            result = computation.get();
            results.put(kind, result);
        }
        return kind.cast(result);
    }
}
