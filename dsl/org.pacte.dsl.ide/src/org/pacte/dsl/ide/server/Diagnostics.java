// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Singleton;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.services.Finding;

/** Adds to a diagnostic of the protocol what only the finding itself knows. */
@Singleton
class Diagnostics {
    private static final String UNRESOLVED = "R01";

    Diagnostic complete(Diagnostic diagnostic, Issue issue) {
        String rule = rule(issue);
        String[] data = issue.getData() == null ? new String[0] : issue.getData();
        diagnostic.setSource("pacte");
        diagnostic.setCode(rule);
        diagnostic.setData(new FindingData(number(issue.getOffset()), number(issue.getLength()), rule, at(data, 0),
                at(data, 1), at(data, 2)));
        return diagnostic;
    }

    private static String rule(Issue issue) {
        String code = issue.getCode();
        if (code == null || issue.isSyntaxError()) {
            return Finding.SYNTAX;
        }
        return code.equals(org.eclipse.xtext.diagnostics.Diagnostic.LINKING_DIAGNOSTIC) ? UNRESOLVED : code;
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    private static String at(String[] data, int index) {
        return index < data.length && data[index] != null ? data[index] : "";
    }
}
