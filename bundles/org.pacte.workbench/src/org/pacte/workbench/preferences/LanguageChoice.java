// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pacte.model.storage.WholeFile;
import org.pacte.workbench.StateArea;
import org.pacte.workbench.Texts;

/** The language of the window: that of the system, or one that was chosen. The start script reads it. */
enum LanguageChoice {
    SYSTEM(""), FRENCH("fr"), ENGLISH("en");

    private static final String FILE = "language";

    private final String code;

    LanguageChoice(String code) {
        this.code = code;
    }

    /** Returns the language that the next start takes. */
    static LanguageChoice chosen() {
        try {
            String code = Files.readString(file(), StandardCharsets.UTF_8).strip();
            for (LanguageChoice choice : values()) {
                if (choice.code.equals(code)) {
                    return choice;
                }
            }
        } catch (IOException e) {
            // None was ever chosen.
            return SYSTEM;
        }
        return SYSTEM;
    }

    /** Keeps the choice for the next start. */
    void keep() throws IOException {
        if (this == SYSTEM) {
            Files.deleteIfExists(file());
        } else {
            WholeFile.write(file(), (code + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    String label() {
        return Texts.get("language." + name().toLowerCase(Locale.ROOT));
    }

    private static Path file() {
        return StateArea.folder().resolve(FILE);
    }
}
