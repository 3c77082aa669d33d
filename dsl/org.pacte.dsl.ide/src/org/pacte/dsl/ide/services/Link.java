// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;

/** A stretch of text that leads out of the dossier, or to another file of it: only http, https, mailto and file. */
public record Link(TextRange range, URI target) {
}
