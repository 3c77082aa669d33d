// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What would be a finding but for a waiver.
 *
 * @param file where the finding would stand
 * @param reason why it is let stand
 * @param author who has decided so; may be empty
 * @param date since when
 * @param expires the last day on which it holds
 * @param waiver where the waiver is written
 */
public record WaivedFinding(URI file, Finding finding, String reason, String author, Optional<LocalDate> date,
        Optional<LocalDate> expires, Location waiver) {
}
