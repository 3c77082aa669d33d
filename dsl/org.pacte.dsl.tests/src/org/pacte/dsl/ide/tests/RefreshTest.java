// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another editor is told when what it shows beside the text has changed without its doing. */
class RefreshTest {
    private static final String TEXT = "contrat csi \"CSI\" {\n  parties Ville, Vile\n}\n";

    @RegisterExtension
    final RemoteDossier dossier = new RemoteDossier();

    private List<String> lenses() {
        return OpenDossier.await(dossier.documents().codeLens(new CodeLensParams(dossier.id("contrat.pacte")))).stream()
                .map(each -> each.getCommand().getTitle()).toList();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void lensesAndHintsAreAskedForAgainAfterEachCheck() {
        dossier.start("registre.pacte", "organisme Ville \"Ville\"\n", "contrat.pacte", TEXT);
        dossier.open("contrat.pacte", 1, TEXT);
        int before = dossier.awaitRefresh(0);
        List<String> faulty = lenses();
        assertTrue(faulty.stream().anyMatch(each -> each.endsWith("constats")), faulty::toString);
        String sound = TEXT.replace(", Vile", "");
        dossier.documents().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(dossier.uri("contrat.pacte"), 2),
                List.of(new TextDocumentContentChangeEvent(sound))));
        assertTrue(dossier.awaitRefresh(before) > before);
        dossier.awaitDiagnostics("contrat.pacte", all -> all.stream().noneMatch(each -> each.getCode().getLeft().equals("R01")));
    }
}
