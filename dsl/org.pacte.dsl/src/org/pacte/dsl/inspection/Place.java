// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import java.nio.file.Path;

/**
 * A place in a dossier.
 *
 * @param file the file, as it was read
 * @param line the line, from 1
 */
public record Place(Path file, int line) {
}
