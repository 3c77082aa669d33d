// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class ManyFindingsTest extends Journey {
    private static final int COMMITMENTS = 1700;
    private static final int FINDINGS = 5000;

    @Test
    void fiveThousandFindingsNeverStopTheWindow(@TempDir Path folder) throws IOException, PartInitException {
        Path file = folder.resolve("grand.pacte");
        StringBuilder text = new StringBuilder("contrat grand \"Grand\" {\n  axe tout \"Tout\" {\n");
        for (int i = 0; i < COMMITMENTS; i++) {
            text.append("    engagement e%1$d \"Poser %2$d caméras\" { quantité %2$d caméras }\n".formatted(i, i + 2));
        }
        Files.writeString(file, text.append("  }\n}\n"));
        ContractEditor editor = open(file);
        FindingsView.show(window.page());
        window.waitUntil("findings", () -> editor.dossier().findings(editor.file()).size() >= FINDINGS);
        window.rest(4000);
        Tree findings = window.await("the list", () -> window.byId(Tree.class, "findings"));
        window.freezes().begin();
        for (String grouping : List.of("Par règle", "Par axe", "Par gravité", "Sans")) {
            Combo combo = window.await("the grouping", () -> window.byId(Combo.class, "findings.grouping"));
            combo.select(combo.indexOf(grouping));
            window.click(combo);
            window.rest(300);
        }
        findings.setTopItem(findings.getItem(findings.getItemCount() - 1));
        window.rest(500);
        window.picture("cinq-mille-constats");
        assertEquals(List.of(), window.freezes().tooLong());
        window.page().closeAllEditors(false);
        dossiers().all().stream().filter(each -> each.folder().equals(folder)).toList().forEach(dossiers()::close);
    }
}
