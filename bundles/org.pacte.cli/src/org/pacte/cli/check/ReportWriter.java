// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

/** Says a report in one format. */
interface ReportWriter {

    /** Returns the report, its last line ended. */
    String write(Report report);
}
