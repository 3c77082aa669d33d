// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.cli.CommandRun;

class ProfilesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theListTellsWhatEachProfileIsFor() {
        final String out = new CommandRun(folder).run("profiles").out();
        assertTrue(out.startsWith("  csi               Contrat de sécurité intégrée (choisi de lui-même pour\u00A0: CSI)\n"), out);
        assertTrue(new CommandRun(folder).run("profiles", "--lang", "en").out().contains("Small municipality"));
    }

    @Test
    void aPrintedProfileIsOneThatCanBeUsed() throws IOException {
        final CommandRun command = new CommandRun(folder);
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("commune.profil", command.run("profiles", "petite-commune").out());
        assertEquals(0, command.run("check", ".", "--profile", "commune.profil").code());
    }

    @Test
    void aProfileThatDoesNotExistFails() {
        final CommandRun.Result result = new CommandRun(folder).run("profiles", "zut");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("choisissez csi, stspd"), result.err());
    }
}
