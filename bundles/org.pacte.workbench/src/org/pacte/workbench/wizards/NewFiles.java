// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pacte.dsl.ide.drafting.ContractModel;
import org.pacte.dsl.ide.drafting.Draft;
import org.pacte.model.storage.WholeFile;

/** Writes the files that a wizard has asked for. Computes and writes: not for the window's thread. */
final class NewFiles {
    private static final String CONTRACT = "contrat";
    private static final String REGISTER = "registre";

    private NewFiles() {
    }

    /** Writes a contract with its register, beside what the folder already holds. Returns the contract's file. */
    static Path contract(Wishes wishes) throws IOException {
        Set<String> known = wishes.newFolder ? Set.of() : ContractModel.names(wishes.folder);
        Draft draft = wishes.model.model().draft(wishes.order(known));
        Optional<String> register = draft.register();
        if (register.isPresent()) {
            write(free(wishes.folder, REGISTER, REGISTER + "-" + draft.name()), register.get());
        }
        Path file = free(wishes.folder, CONTRACT, draft.name());
        write(file, draft.contract());
        return file;
    }

    /** Writes a dossier that has its register and no contract yet. Returns the register's file. */
    static Path dossier(Wishes wishes) throws IOException {
        Path file = wishes.folder.resolve(REGISTER + ".pacte");
        write(file, wishes.model.model().draft(wishes.order(Set.of())).register().orElseThrow());
        return file;
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path free(Path folder, String usual, String other) {
        Path file = folder.resolve(usual + ".pacte");
        for (int i = 1; Files.exists(file); i++) {
            file = folder.resolve(other + (i == 1 ? "" : "-" + i) + ".pacte");
        }
        return file;
    }
}
