// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/** What is said of the text under the pointer, as CommonMark. */
public record Hover(TextRange range, String markdown) {
}
