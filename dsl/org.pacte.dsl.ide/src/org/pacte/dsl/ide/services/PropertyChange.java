// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * Another value of a property.
 *
 * @param feature its name in the model
 * @param value the value as {@link Property} gives it; empty to take the property out
 */
public record PropertyChange(String feature, String value) {
}
