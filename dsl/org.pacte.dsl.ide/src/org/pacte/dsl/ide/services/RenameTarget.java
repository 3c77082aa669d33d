// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * What can be renamed at a place.
 *
 * @param range the name there, without its escape
 * @param kindLabel the kind in the language of the session
 */
public record RenameTarget(TextRange range, String name, String kindLabel) {
}
