// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;

/** Where an element stands: the whole of it, and the part to select (its name). */
public record Location(URI file, TextRange range, TextRange selection) {
}
