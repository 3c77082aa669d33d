// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;

/**
 * Findings that belong together.
 *
 * @param key what stays the same while findings come and go
 * @param rows in the order in which they are shown, at least one
 */
record FindingGroup(String key, String title, List<FindingRow> rows) {
    FindingGroup {
        rows = List.copyOf(rows);
    }

    /** Returns the gravest of its findings, those that are waived aside. */
    FindingRow gravest() {
        return rows.stream().min(FindingRow.BY_SEVERITY).orElseThrow();
    }
}
