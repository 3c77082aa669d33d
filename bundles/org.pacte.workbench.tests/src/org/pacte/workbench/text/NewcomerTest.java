// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

/** Somebody who has never seen the language writes a commitment: only its name and its title are typed. */
class NewcomerTest extends Journey {
    /** After this, somebody presses the keys once more. */
    private static final int PATIENCE_MILLIS = 2500;

    @Test
    void aCommitmentIsWrittenByCompletionAlone() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        int brace = text.getText().indexOf('{', text.getText().indexOf("axe justice"));
        text.setFocus();
        text.setSelection(brace + 1);
        window.type(text, "\n");
        window.freezes().begin();
        choose(text, "engagement", "novice-1-que-puis-je-ecrire");
        window.type(text, "écoute\tÉcouter les victimes dans chaque quartier\t");
        choose(text, "Ville", "novice-2-qui-s-engage");
        window.type(text, "\t");
        choose(text, "création", "novice-3-de-quelle-nature");
        window.type(text, "\t");
        choose(text, "ferme", "novice-4-avec-quelle-force");
        window.type(text, "\t");
        choose(text, "fin 20", "novice-5-pour-quand");
        window.type(text, "\t");
        window.waitUntil("no error", () -> editor.dossier().findings(editor.file()).stream()
                .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR));
        window.waitUntil("the commitment in the outline", () -> editor.dossier().symbols(editor.file()).toString()
                .contains("Écouter les victimes dans chaque quartier"));
        window.rest(1000);
        window.picture("novice-6-l-engagement");
        List<String> lines = block(text);
        assertEquals("engagement écoute \"Écouter les victimes dans chaque quartier\" {", lines.get(0));
        assertEquals("porteur Ville", lines.get(1));
        assertEquals("nature création", lines.get(2));
        assertEquals("force ferme", lines.get(3));
        assertTrue(lines.get(4).matches("échéance fin 20\\d\\d"), lines.get(4));
        assertTrue(text.getText().indexOf('\t') < 0, "Tab went from gap to gap and was never written.");
        assertEquals(List.of(), window.freezes().tooLong());
    }

    /** Asks what can be written, looks at the list and takes the first proposal that begins with some letters. */
    private void choose(StyledText text, String label, String picture) {
        window.rest(1200);
        Table list = window.await("the proposals for " + label, () -> {
            if (proposals(label).isEmpty()) {
                window.run("org.pacte.workbench.command.complete");
                window.rest(PATIENCE_MILLIS);
            }
            return proposals(label);
        });
        list.setSelection(index(list, label));
        Event event = new Event();
        event.item = list.getSelection()[0];
        list.notifyListeners(SWT.Selection, event);
        window.rest(700);
        window.picture(picture);
        list.notifyListeners(SWT.DefaultSelection, event);
        window.waitUntil("a closed list", list::isDisposed);
        text.setFocus();
    }

    private Optional<Table> proposals(String label) {
        return window.find(Table.class,
                table -> table.getShell() != window.workbench().getShell() && index(table, label) >= 0);
    }

    private static int index(Table table, String label) {
        TableItem[] items = table.getItems();
        return IntStream.range(0, items.length).filter(i -> items[i].getText().startsWith(label)).findFirst()
                .orElse(-1);
    }

    private static List<String> block(StyledText text) {
        String whole = text.getText();
        int start = whole.indexOf("engagement écoute");
        return Arrays.stream(whole.substring(start, whole.indexOf('}', start)).split("\n")).map(String::strip).toList();
    }
}
