// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;

/** A finding and the file that it stands in. */
public record PlacedFinding(URI file, Finding finding) {
}
