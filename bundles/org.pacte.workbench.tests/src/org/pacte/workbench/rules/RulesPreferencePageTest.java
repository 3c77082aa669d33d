// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.checks.Severity;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.dossier.RuleSettings;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class RulesPreferencePageTest extends Journey {

    @AfterEach
    void setNothing() {
        dossiers().setRules(RuleSettings.STANDARD);
    }

    @Test
    void aRuleMadeGraverIsReportedSoAtOnceInTheOpenDossier() {
        ContractEditor editor = openBourges();
        assertTrue(count(editor, "R23", Finding.Severity.WARNING) > 0);
        window.run("org.pacte.workbench.command.preferences");
        showPage();
        Table rules = window.await("the rules", () -> window.byId(Table.class, "rules"));
        window.waitUntil("all rules", () -> rules.getItemCount() > 80);
        Text words = window.await("the field", () -> window.byId(Text.class, "rules.words"));
        words.setText("R23");
        window.waitUntil("the rule", () -> rules.getItemCount() == 1);
        rules.setSelection(0);
        rules.notifyListeners(SWT.Selection, new Event());
        StyledText explanation = window.await("the words", () -> window.byId(StyledText.class, "rules.explanation"));
        assertTrue(explanation.getText().contains("prêt à signer"), explanation.getText());
        Combo severity = window.await("the severity", () -> window.byId(Combo.class, "rules.severity"));
        severity.select(severity.indexOf("Erreur"));
        severity.notifyListeners(SWT.Selection, new Event());
        assertEquals("Erreur", rules.getItem(0).getText(3));
        words.setText("");
        window.picture("preferences-controles");
        window.await("the button", () -> window.byId(Button.class, "preferences." + IDialogConstants.OK_ID))
                .notifyListeners(SWT.Selection, new Event());
        window.waitUntil("errors", () -> count(editor, "R23", Finding.Severity.ERROR) > 0);
        assertEquals(0, count(editor, "R23", Finding.Severity.WARNING));
    }

    @Test
    void aRuleThatIsSwitchedOffReportsNothing() {
        ContractEditor editor = openBourges();
        assertTrue(editor.dossier().findings(editor.file()).stream().anyMatch(each -> each.rule().equals("R23")));
        dossiers().setRules(new RuleSettings("", new TreeMap<>(Map.of("R23", Severity.OFF))));
        window.waitUntil("no finding of the rule", () -> editor.dossier().findings(editor.file()).stream()
                .noneMatch(each -> each.rule().equals("R23")));
    }

    @Test
    void aProfileOfAFileCountsAndWhatIsWrongWithOneIsTold(@TempDir Path folder) throws IOException {
        ContractEditor editor = openBourges();
        Path profile = Files.writeString(folder.resolve("strict.profil"), "titre = Strict\nR23 = erreur\n");
        dossiers().setRules(new RuleSettings(profile.toString(), new TreeMap<>()));
        window.waitUntil("errors", () -> count(editor, "R23", Finding.Severity.ERROR) > 0);
        Files.writeString(profile, "titre = Strict\nR23 = très grave\n");
        window.run("org.pacte.workbench.command.preferences");
        showPage();
        Button ok = window.await("the button",
                () -> window.byId(Button.class, "preferences." + IDialogConstants.OK_ID));
        window.waitUntil("the refusal", () -> !ok.isEnabled());
        window.picture("preferences-profil-fautif");
        ok.getShell().close();
    }

    private void showPage() {
        Tree pages = window.await("the pages", () -> window.find(Tree.class,
                tree -> tree.getShell() != window.workbench().getShell() && tree.getItemCount() > 0));
        TreeItem page = Arrays.stream(pages.getItems()).filter(item -> item.getText().equals("Contrôles"))
                .findFirst().orElseThrow();
        pages.setSelection(page);
        Event event = new Event();
        event.item = page;
        pages.notifyListeners(SWT.Selection, event);
        window.rest(500);
    }

    private static long count(ContractEditor editor, String rule, Finding.Severity severity) {
        return editor.dossier().findings(editor.file()).stream()
                .filter(finding -> finding.rule().equals(rule) && finding.severity() == severity).count();
    }
}
