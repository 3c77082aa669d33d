// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import java.util.List;
import java.util.Map;
import org.pacte.checks.Verdict;
import org.pacte.model.contract.Waiver;

/**
 * What is wrong with a dossier.
 *
 * @param issues what is to be told of every file, in the order of the files, then of the text
 * @param waived what would be but for a waiver, the same way
 * @param verdict what the rules found
 */
public record Inspected(Map<SourceFile, List<Issue>> issues, Map<SourceFile, List<Waived>> waived, Verdict verdict) {

    /** An issue and the waiver that covers it. */
    public record Waived(Issue issue, Waiver waiver) {
    }
}
