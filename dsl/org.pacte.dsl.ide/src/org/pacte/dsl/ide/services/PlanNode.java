// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * What others can depend on: a commitment, an action or a milestone.
 *
 * @param kindLabel the kind in the language of the session
 */
public record PlanNode(String qualifiedName, String name, String title, Symbol.Kind kind, String kindLabel,
        Location location) {
}
