// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

/**
 * What a diagnostic carries beside its message, as its {@code data}.
 *
 * @param offset where it begins, in UTF-16 units of the text that was checked
 * @param length how long it is
 * @param rule the rule's id
 * @param explanation why the rule exists, or empty
 * @param fix what cures it, or empty
 * @param element the qualified name of the element, or empty
 */
public record FindingData(int offset, int length, String rule, String explanation, String fix, String element) {
}
