// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.TextRange;

/** Files that nobody writes by hand, in a dossier that is being edited: each is told, and the others are served. */
@Timeout(300)
class ExtremeFilesTest {
    private static final int MANY = 10_000;
    private static final String SOUND = "organisme Ville \"Ville\" { camp collectivité nature commune }\n";

    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private OpenDossier open(String text) {
        OpenDossier dossier = dossiers.of("registre.pacte", SOUND).ready();
        dossier.open("essai.pacte", text);
        return dossier;
    }

    /** Asks for everything at the end of the file, and that the other file is still known. */
    private static void serve(OpenDossier dossier, int length) {
        var file = dossier.file("essai.pacte");
        var session = dossier.session;
        OpenDossier.await(session.symbols(file));
        OpenDossier.await(session.folds(file));
        OpenDossier.await(session.selections(file, length / 2));
        OpenDossier.await(session.complete(file, length));
        OpenDossier.await(session.hover(file, length / 2));
        OpenDossier.await(session.inlayHints(file, new TextRange(0, length)));
        OpenDossier.await(session.semanticTokens(file, new TextRange(0, 1000)));
        OpenDossier.await(session.format(file));
        assertEquals("Ville", OpenDossier.await(session.findSymbols("ville")).get(0).symbol().name());
    }

    private static List<Finding> told(OpenDossier dossier) {
        return dossier.awaitFindings("essai.pacte", all -> all.stream().anyMatch(each -> each.rule().equals(Finding.SYNTAX)
                || each.rule().equals("fichier")));
    }

    @Test
    void aTextOfRandomBytesIsToldAndServed() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        OpenDossier dossier = open(text);
        serve(dossier, text.length());
        assertTrue(!told(dossier).isEmpty());
    }

    @Test
    void aFileOfRandomBytesIsOneFinding() throws IOException {
        OpenDossier dossier = dossiers.of("registre.pacte", SOUND).ready();
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        Files.write(dossier.path("essai.pacte"), bytes);
        dossier.session.didChangeOnDisk(List.of(dossier.file("essai.pacte")));
        assertEquals(1, told(dossier).size());
        serve(dossier, 0);
    }

    @Test
    void deepNestingIsToldAndServed() {
        String text = "contrat c \"C\" { axe a \"A\" { ".repeat(MANY / 4);
        OpenDossier dossier = open(text);
        serve(dossier, text.length());
        assertTrue(!told(dossier).isEmpty());
    }

    @Test
    void aNameOfTenThousandLettersIsServed() {
        String text = "organisme " + "é".repeat(MANY) + " \"Nom\" { camp État }\ncontrat c \"C\" { parties " + "é".repeat(MANY)
                + "x }\n";
        OpenDossier dossier = open(text);
        serve(dossier, text.length());
        List<Finding> unknown = dossier.awaitFindings("essai.pacte",
                all -> all.stream().anyMatch(each -> each.rule().equals("R01")));
        assertTrue(unknown.stream().allMatch(each -> each.message().length() < 1000));
    }

    @Test
    void aFileOfFiftyMegabytesIsNotReadAndTold() throws IOException {
        OpenDossier dossier = dossiers.of("registre.pacte", SOUND).ready();
        byte[] line = "// une ligne de commentaire qui n'a pas de fin ou presque ..........\n"
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(dossier.path("essai.pacte"))) {
            for (int written = 0; written < 50_000_000; written += line.length) {
                out.write(line);
            }
        }
        dossier.session.didChangeOnDisk(List.of(dossier.file("essai.pacte")));
        List<Finding> findings = told(dossier);
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).message().contains("20"), findings::toString);
        serve(dossier, 0);
    }

    @Test
    void anOpenTextOfFiftyMegabytesIsNotReadAndTold() {
        OpenDossier dossier = open("x ".repeat(25_000_000));
        assertEquals("fichier", told(dossier).get(0).rule());
        serve(dossier, 50_000_000);
        dossier.session.didChange(dossier.file("essai.pacte"), SOUND.replace("Ville", "Bourg"));
        dossier.awaitFindings("essai.pacte", all -> all.stream().noneMatch(each -> each.rule().equals("fichier")));
    }
}
