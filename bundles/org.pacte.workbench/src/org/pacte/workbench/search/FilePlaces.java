// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.util.List;

/**
 * The places found in one file, in the order of its text.
 *
 * @param path the file's path as the user knows it
 */
public record FilePlaces(String path, List<Place> places) {
    public FilePlaces {
        places = List.copyOf(places);
    }
}
