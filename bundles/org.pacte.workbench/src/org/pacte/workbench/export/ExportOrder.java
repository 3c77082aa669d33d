// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pacte.model.contract.Diffusion;

/**
 * What is to be exported.
 *
 * @param contracts the qualified names of the contracts
 * @param documents the ids of the documents
 * @param formats the names of the formats
 * @param folder where the files go
 * @param date the day that the documents bear
 * @param audience who will read them
 */
record ExportOrder(Set<String> contracts, List<String> documents, List<String> formats, Path folder, LocalDate date,
        Diffusion audience) {
}
