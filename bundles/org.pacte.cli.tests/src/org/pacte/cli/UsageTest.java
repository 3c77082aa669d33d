// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command shares: help, languages, complaints. */
class UsageTest {
    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void openFolder() {
        command = new CommandRun(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "export", "rules", "lsp"})
    void everyVerbExplainsItselfInFrench(String verb) {
        final CommandRun.Result result = command.run(verb, "--help");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Usage\u00A0: pacte " + verb), result::out);
        assertTrue(result.out().contains("Affiche cette aide."), result::out);
        assertFalse(result.out().matches("(?s).*(Usage:|Options:|Show this|<|\\$\\{|ʼ).*"), result::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "export", "rules", "lsp"})
    void everyVerbExplainsItselfInEnglish(String verb) {
        final CommandRun.Result result = command.run("--lang", "en", verb, "-h");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Shows this help."), result::out);
        assertFalse(result.out().matches("(?s).*(Affiche|CHEMIN|DOSSIER|FICHIER|\u00A0).*"), result::out);
    }

    @Test
    void noLineOfTheHelpEndsWithAnElision() {
        command.run("export", "--help").out().lines().forEach(line -> assertFalse(line.endsWith("’"), line));
    }

    @ParameterizedTest
    @CsvSource({"en_GB.UTF-8, Shows", "en, Shows", "fr_FR.UTF-8, Affiche", "de_DE, Affiche", "C.UTF-8, Affiche"})
    void theSystemsLanguageIsSpokenWhenItIsKnown(String language, String expected) {
        assertTrue(command.with("LANG", language).run("--help").out().contains(expected));
    }

    @Test
    void theOptionSpeaksLouderThanTheSystem() {
        assertTrue(command.with("LC_ALL", "en_US.UTF-8").run("check", "-h", "--lang=fr").out().contains("Affiche"));
    }

    @Test
    void aCommandWithoutVerbShowsTheHelpAndFails() {
        final CommandRun.Result result = command.run();
        assertEquals(2, result.code());
        assertTrue(result.err().contains("Verbes\u00A0:"), result::err);
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "chek x#pacte\u00A0: le verbe «\u00A0chek\u00A0» n’existe pas\u00A0; vouliez-vous dire «\u00A0check\u00A0»\u202F?",
            "check --fromat=json x#pacte\u00A0: l’option --fromat=json n’existe pas\u00A0; vouliez-vous dire --format\u202F?",
            "check --traduire x#pacte\u00A0: l’option --traduire n’existe pas.",
            "check --format xml x#pacte\u00A0: «\u00A0xml\u00A0» ne convient pas à --format\u00A0: écrivez text, short, json ou sarif.",
            "check --format#pacte\u00A0: l’option --format attend une valeur (text|short|json|sarif).",
            "check --format json --format text x#pacte\u00A0: l’option --format est donnée deux fois\u00A0: gardez-en une.",
            "check#pacte\u00A0: il manque CHEMIN.",
            "lsp x#pacte\u00A0: l’argument «\u00A0x\u00A0» est de trop.",
            "--lang de rules#pacte\u00A0: «\u00A0de\u00A0» ne convient pas à --lang\u00A0: écrivez fr ou en.",
            "check --date 2021-02-30 x#pacte\u00A0: --date\u00A0: le jour «\u00A02021-02-30\u00A0» n’existe pas\u00A0: écrivez par exemple 01/10/2021.",
            "check --date 31/02/2021 x#pacte\u00A0: --date\u00A0: «\u00A031/02/2021\u00A0» n’existe pas\u00A0: février 2021 compte 28 jours.",
    })
    void aBadCommandIsExplainedInFrench(String arguments, String complaint) {
        final CommandRun.Result result = command.run(arguments.split(" "));
        assertEquals(complaint, result.err().lines().findFirst().orElse(""));
        assertTrue(result.err().contains("--help"), result::err);
        assertEquals(2, result.code());
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "terminal/messages"})
    void everyTextExistsInBothLanguages(String bundle) throws IOException {
        assertEquals(texts(bundle + ".properties").stringPropertyNames(),
                texts(bundle + "_en.properties").stringPropertyNames());
    }

    private static Properties texts(String name) throws IOException {
        final Properties texts = new Properties();
        try (InputStream in = Main.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
