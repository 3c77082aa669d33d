// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.time.LocalDate;

/**
 * Why a finding may stand.
 *
 * @param reason plain words, on one line or several
 * @param author who answers for it, by function
 * @param date since when
 * @param expires until when, {@code null} for as long as the contract lasts
 */
public record Justification(String reason, String author, LocalDate date, LocalDate expires) {
}
