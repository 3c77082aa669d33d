// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.Locale;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.ContractEditor;

/** Which part of what is open the findings view looks at; without an editor it looks at all of it. */
enum Scope {
    /** All open dossiers. */
    ALL {
        @Override
        boolean holds(ContractEditor editor, FindingRow row) {
            return true;
        }
    },
    /** The dossier of the file that is edited. */
    DOSSIER {
        @Override
        boolean holds(ContractEditor editor, FindingRow row) {
            return row.dossier() == editor.dossier();
        }
    },
    /** The contracts that the edited file declares, in whatever file of the dossier something is said of them. */
    CONTRACT {
        @Override
        boolean holds(ContractEditor editor, FindingRow row) {
            Dossier dossier = editor.dossier();
            return row.dossier() == dossier && dossier.symbols(editor.file()).stream()
                    .filter(symbol -> symbol.kind() == Symbol.Kind.CONTRACT)
                    .anyMatch(contract -> belongs(row.finding().element(), contract.qualifiedName()));
        }
    },
    /** The file that is edited. */
    FILE {
        @Override
        boolean holds(ContractEditor editor, FindingRow row) {
            return row.dossier() == editor.dossier() && row.file().equals(editor.file());
        }
    };

    abstract boolean holds(ContractEditor editor, FindingRow row);

    private static boolean belongs(String element, String contract) {
        return element.equals(contract) || element.startsWith(contract + ".");
    }

    String label() {
        return Texts.get("findings.scope." + name().toLowerCase(Locale.ROOT));
    }
}
