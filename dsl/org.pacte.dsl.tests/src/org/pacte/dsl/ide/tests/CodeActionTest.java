// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quick fixes as another editor gets them. */
class CodeActionTest {
    private static final String TEXT = "contrat csi \"CSI\" {\n  parties Ville, Vile\n}\n";

    @RegisterExtension
    final RemoteDossier dossier = new RemoteDossier();

    private List<CodeAction> actions(int line, int character) {
        List<Diagnostic> shown = dossier.awaitDiagnostics("contrat.pacte", all -> true);
        Range range = new Range(new Position(line, character), new Position(line, character));
        CodeActionParams asked =
                new CodeActionParams(dossier.id("contrat.pacte"), range, new CodeActionContext(shown));
        return OpenDossier.await(dossier.documents().codeAction(asked)).stream().map(each -> each.getRight()).toList();
    }

    private TextDocumentEdit resolved(String title, List<CodeAction> actions) {
        CodeAction action = actions.stream().filter(each -> each.getTitle().contains(title)).findFirst()
                .orElseThrow(() -> new AssertionError(actions.toString()));
        assertNull(action.getEdit(), "changes are computed when they are wanted");
        return OpenDossier.await(dossier.documents().resolveCodeAction(action)).getEdit().getDocumentChanges().get(0)
                .getLeft();
    }

    @Test
    void theServerSaysThatItResolvesQuickFixes() {
        dossier.start("registre.pacte", "organisme Ville \"Ville\"\n", "contrat.pacte", TEXT);
        assertTrue(dossier.welcome.getCapabilities().getCodeActionProvider().getRight().getResolveProvider());
    }

    @Test
    void aNearNameIsAPreferredFixOfItsDiagnostic() {
        dossier.start("registre.pacte", "organisme Ville \"Ville\"\n", "contrat.pacte", TEXT);
        CodeAction first = actions(1, 18).get(0);
        assertEquals("quickfix", first.getKind());
        assertTrue(first.getIsPreferred());
        assertEquals("R01", first.getDiagnostics().get(0).getCode().getLeft());
    }

    @Test
    void aChosenFixBecomesAnEditOfTheOpenVersion() {
        dossier.start("registre.pacte", "organisme Ville \"Ville\"\n", "contrat.pacte", TEXT);
        dossier.open("contrat.pacte", 7, TEXT);
        TextDocumentEdit edit = resolved("par «\u00A0Ville", actions(1, 18));
        assertEquals(7, edit.getTextDocument().getVersion());
        assertEquals(new Range(new Position(1, 17), new Position(1, 21)),
                edit.getEdits().get(0).getLeft().getRange());
        assertEquals("Ville", edit.getEdits().get(0).getLeft().getNewText());
    }

    @Test
    void whatTheAuthorOfAWaiverIsToWriteArePlacesOfASnippet() {
        dossier.snippets = true;
        String text = "organisme Ville \"Ville\" { camp collectivité }\ncontrat c \"C\" {\n  parties Ville\n}\n";
        dossier.start("contrat.pacte", text);
        String edit = resolved("Déroger à R56", actions(1, 9)).getEdits().get(0).getRight().getSnippet().getValue();
        assertEquals("\n\ndérogation R56 sur c «\u00A0${1:À préciser}\u00A0» par \"${2:À préciser}\" le 02/03/2026", edit);
    }

    @Test
    void typographyOfTheWholeFileIsASourceAction() {
        String text = "organisme Ville \"Ville\"\ncontrat c \"C\" { préambule « La 1ère réunion. » }\n";
        dossier.start("contrat.pacte", text);
        dossier.awaitDiagnostics("contrat.pacte", all -> all.stream().anyMatch(each -> each.getCode().getLeft().equals("R90")));
        CodeActionContext asked = new CodeActionContext(List.of(), List.of("source.fixAll"));
        Range range = new Range(new Position(0, 0), new Position(0, 0));
        CodeAction action = OpenDossier.await(dossier.documents().codeAction(new CodeActionParams(dossier.id("contrat.pacte"),
                range, asked))).get(0).getRight();
        assertEquals("source.fixAll", action.getKind());
        TextEdit edit = action.getEdit().getDocumentChanges().get(0).getLeft().getEdits().get(0).getLeft();
        int letter = "contrat c \"C\" { préambule « La 1".length();
        assertEquals(new TextEdit(new Range(new Position(1, letter), new Position(1, letter + 1)), ""), edit);
    }

    @Test
    void aDeclarationEditsTheRegisterThatIsNotOpen() {
        dossier.start("registre.pacte", "organisme Ville \"Ville\"\n", "contrat.pacte", TEXT);
        TextDocumentEdit edit = resolved("Déclarer l’organisme", actions(1, 18));
        assertEquals(dossier.uri("registre.pacte"), edit.getTextDocument().getUri());
        assertNull(edit.getTextDocument().getVersion());
        assertEquals("\norganisme Vile \"Vile\" { camp non-précisé }",
                edit.getEdits().get(0).getLeft().getNewText());
    }
}
