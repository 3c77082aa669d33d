// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.util.Optional;
import org.pacte.checks.Finding;

/** Tells where in the text a finding was made. */
@FunctionalInterface
public interface Locator {

    /** Knows no place, as for a model that was not read from a text. */
    Locator NONE = finding -> Optional.empty();

    /**
     * A place in a file.
     *
     * @param file the name of the file, as the reader knows it
     * @param line the line, from 1
     */
    record Place(String file, int line) {
    }

    /** Returns the place of a finding, if it is known. */
    Optional<Place> locate(Finding finding);
}
