// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class HierarchyViewTest extends Journey {
    private static final String TEXT = """
            organisme Ville "Ville de Grandlieu" { camp collectivité nature commune }
            organisme Préfecture "Préfecture" { camp État nature préfecture }
            contrat grand "Grand contrat" {
              parties Préfecture, Ville
              axe tout "Tout" {
                engagement caméras "Installer des caméras" {
                  porteur Ville
                  action étude "Étudier les lieux" { pilote Ville }
                  action marché "Passer le marché" { pilote Ville dépend de étude }
                  action pose "Poser les caméras" { pilote Ville dépend de marché }
                }
                engagement renforts "Affecter des renforts" {
                  porteur Préfecture
                  contrepartie de caméras
                }
              }
            }
            """;

    @Test
    void whatAnActionWaitsForIsFollowedStepByStepInBothDirections(@TempDir Path folder)
            throws IOException, PartInitException {
        Path file = folder.resolve("grand.pacte");
        Files.writeString(file, TEXT);
        ContractEditor editor = open(file);
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf("action marché") + 9);
        window.run("org.pacte.workbench.command.hierarchy");
        Tree tree = window.await("the tree", () -> window.byId(Tree.class, "hierarchy"));
        window.waitUntil("both ways", () -> tree.getItemCount() == 1
                && way(tree, 0).getItemCount() == 1 && way(tree, 1).getItemCount() == 1);
        assertEquals("Passer le marché", tree.getItem(0).getText());
        assertTrue(way(tree, 0).getItem(0).getText().startsWith("Étudier les lieux"));
        assertTrue(way(tree, 1).getItem(0).getText().startsWith("Poser les caméras"));
        window.picture("dependances-en-chaine");
        Event chosen = new Event();
        chosen.item = way(tree, 1).getItem(0);
        tree.notifyListeners(SWT.DefaultSelection, chosen);
        window.waitUntil("the action's name", () -> text.getSelectionText().equals("pose"));
        text.setSelection(text.getText().indexOf("engagement caméras") + 13);
        window.run("org.pacte.workbench.command.hierarchy");
        window.waitUntil("the counterpart", () -> tree.getItem(0).getText().equals("Installer des caméras")
                && way(tree, 1).getItemCount() == 1 && way(tree, 1).getItem(0).getText().contains("contrepartie"));
        window.page().hideView(window.page().findView(HierarchyView.ID));
        window.page().closeAllEditors(false);
        dossiers().all().stream().filter(each -> each.folder().equals(folder)).toList().forEach(dossiers()::close);
    }

    private static TreeItem way(Tree tree, int number) {
        return tree.getItem(0).getItem(number);
    }
}
