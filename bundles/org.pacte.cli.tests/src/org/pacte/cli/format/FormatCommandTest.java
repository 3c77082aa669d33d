// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.cli.CommandRun;

class FormatCommandTest {
    private static final String UNTIDY = "organisme   Ville \"Ville\"  {\n      camp   collectivité // à elle\n}\n";
    private static final String TIDY = "organisme Ville \"Ville\" {\n  camp collectivité // à elle\n}\n";

    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void openFolder() {
        command = new CommandRun(folder);
    }

    @Test
    void filesAreLaidOutInPlaceAndNamed() throws IOException {
        command.write("a.pacte", UNTIDY);
        command.write("b.pacte", TIDY.replace("Ville", "Autre"));
        final CommandRun.Result result = command.run("format", ".");
        assertEquals("a.pacte\u00A0: mis en forme\n1\u00A0fichier mis en forme, 1\u00A0déjà en forme.\n", result.out());
        assertEquals(0, result.code());
        assertEquals(TIDY, command.read("a.pacte"));
    }

    @Test
    void checkingChangesNothingAndFails() throws IOException {
        command.write("a.pacte", UNTIDY);
        final CommandRun.Result result = command.run("format", "--check", ".");
        assertEquals("a.pacte\u00A0: à mettre en forme\n1\u00A0fichier à mettre en forme, aucun déjà en forme.\n",
                result.out());
        assertEquals(1, result.code());
        assertEquals(UNTIDY, command.read("a.pacte"));
    }

    @Test
    void checkingLaidOutFilesSucceeds() throws IOException {
        command.write("a.pacte", TIDY);
        assertEquals(0, command.run("format", "--check", ".").code());
    }

    @Test
    void aFileWithASyntaxErrorIsLeftAloneAndTheOthersAreLaidOut() throws IOException {
        final String faulty = "organisme   Faux {\n  camp camp\n}\n";
        command.write("a.pacte", faulty);
        command.write("b.pacte", UNTIDY);
        final CommandRun.Result result = command.run("format", ".");
        assertTrue(result.out().startsWith(
                "a.pacte:2\u00A0: laissé tel quel, car le texte contient une erreur de syntaxe."), result::out);
        assertEquals(1, result.code());
        assertEquals(faulty, command.read("a.pacte"));
        assertEquals(TIDY, command.read("b.pacte"));
    }

    @Test
    void aFileThatIsNotUtf8IsLeftAlone() throws IOException {
        final Path file = command.write("a.pacte", UNTIDY.getBytes(StandardCharsets.ISO_8859_1));
        final CommandRun.Result result = command.run("format", file.toString());
        assertTrue(result.out().startsWith("a.pacte:2\u00A0: laissé tel quel."), result::out);
        assertEquals(1, result.code());
    }

    @Test
    void unknownNamesDoNotHinderTheLayout() throws IOException {
        command.write("a.pacte", "organisme   Ville \"Ville\" { rattaché à Personne }\n");
        assertEquals(0, command.run("format", ".").code());
        assertEquals("organisme Ville \"Ville\" { rattaché à Personne }\n", command.read("a.pacte"));
    }
}
