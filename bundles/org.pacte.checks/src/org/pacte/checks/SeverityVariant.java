// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

/**
 * A case in which the findings of a rule are graver or milder than its others.
 *
 * @param condition when it applies, as the beginning of a sentence: {@code Pour un engagement chiffré}
 * @param severities how grave those findings are
 */
public record SeverityVariant(String condition, Severities severities) {
}
