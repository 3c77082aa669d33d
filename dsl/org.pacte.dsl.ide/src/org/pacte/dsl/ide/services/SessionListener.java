// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.util.Set;

/** Is told what a language session finds out by itself; called on the executor of the session's settings. */
public interface SessionListener {
    /** The findings of a file, which replace those published for it before. */
    void findings(PublishedFindings findings);

    /** The dossier was built anew: the given files, or what they refer to, have changed. */
    default void modelChanged(Set<URI> files) {
        // Not every listener looks at the model.
    }

    /** All files were checked anew: gauges and waived findings may have changed, whatever findings were published. */
    default void checked() {
        // Not every listener looks at them.
    }

    /** A task failed, which is never expected; what it worked on stays as it was. */
    void failed(String task, Throwable cause);
}
