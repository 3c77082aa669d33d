// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.PacteVersion;

/** How a report is written. */
enum ReportFormat {
    TEXT, SHORT, JSON, SARIF;

    ReportWriter writer(Invocation invocation, boolean quiet) {
        return switch (this) {
            case TEXT -> new TextReport(invocation, true, quiet);
            case SHORT -> new TextReport(invocation, false, quiet);
            case JSON -> new JsonReport(invocation.locale());
            case SARIF -> new SarifReport(invocation, PacteVersion.read());
        };
    }
}
