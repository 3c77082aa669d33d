// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * The properties of an element.
 *
 * @param kindLabel its kind in the language of the session
 * @param location where it stands
 * @param properties by sections, those that the text does not state included
 */
public record ElementSheet(String qualifiedName, String title, Symbol.Kind kind, String kindLabel, Location location,
        List<Property> properties) {
    public ElementSheet {
        properties = List.copyOf(properties);
    }
}
