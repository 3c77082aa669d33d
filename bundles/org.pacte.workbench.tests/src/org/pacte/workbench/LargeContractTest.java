// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class LargeContractTest extends Journey {
    private static final int ACTIONS = 1000;

    @Test
    void aThousandActionsNeverStopTheWindow(@TempDir Path folder) throws IOException, PartInitException {
        Path file = folder.resolve("grand.pacte");
        Files.writeString(file, contract());
        ContractEditor editor = open(file);
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        window.waitUntil("findings", () -> !editor.dossier().findings(editor.file()).isEmpty());
        window.rest(6000);
        StyledText text = text();
        text.setSelection(text.getText().indexOf("engagement e500"));
        text.showSelection();
        window.rest(1500);
        window.rest(3000);
        window.picture("mille-actions");
        window.freezes().begin();
        window.type(text, "// une remarque\n");
        window.rest(5000);
        window.run("org.pacte.workbench.command.complete");
        window.rest(1500);
        assertEquals(List.of(), window.freezes().tooLong());
        window.page().closeAllEditors(false);
        dossiers().all().stream().filter(each -> each.folder().equals(folder)).toList().forEach(dossiers()::close);
    }

    private static String contract() {
        StringBuilder text = new StringBuilder("""
                organisme Ville "Ville de Grandlieu" { camp collectivité nature commune }
                organisme Préfecture "Préfecture" { camp État nature préfecture }

                contrat grand "Grand contrat" {
                  type CSI
                  état intention
                  période du 01/01/2026 au 31/12/2028
                  parties Préfecture, Ville

                  axe tout "Tout" {
                """);
        for (int i = 0; i < ACTIONS; i++) {
            text.append("""
                        engagement e%1$d "Réaliser le projet n° %1$d" {
                          porteur Ville
                          nature équipement
                          échéance fin 2027
                          action a%1$d "Préparer le projet n° %1$d" {
                            pilote Ville
                            du 01/02/2026 au 30/06/2026
                          }
                        }
                    """.formatted(i));
        }
        return text.append("  }\n}\n").toString();
    }
}
