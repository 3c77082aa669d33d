// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;

/** A named element somewhere in the dossier; the symbol comes without its children. */
public record DossierSymbol(URI file, Symbol symbol) {
}
