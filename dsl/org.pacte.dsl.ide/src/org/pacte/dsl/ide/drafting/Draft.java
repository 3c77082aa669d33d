// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.util.Optional;

/**
 * The files of a contract that is begun.
 *
 * @param name the name of the contract
 * @param contract the text of its file
 * @param register the text of the file of those it names; empty where the dossier has them all
 */
public record Draft(String name, String contract, Optional<String> register) {
}
