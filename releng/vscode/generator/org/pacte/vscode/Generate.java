// SPDX-License-Identifier: EPL-2.0
package org.pacte.vscode;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.EPackage;
import org.pacte.dsl.PacteStandaloneSetup;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.model.contract.ContractPackage;

/** Writes what the extension takes from the language itself: its colours and its snippets. */
public final class Generate {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Generate() {
    }

    /** The argument is the extension's folder. */
    public static void main(String[] arguments) throws Exception {
        final Path folder = Path.of(arguments[0]);
        // The grammar names the closed lists of the model, and finds them by this only.
        EPackage.Registry.INSTANCE.put(ContractPackage.eNS_URI, ContractPackage.eINSTANCE);
        final PacteGrammarAccess grammar = new PacteStandaloneSetup(Locale.FRENCH).createInjectorAndDoEMFRegistration()
                .getInstance(PacteGrammarAccess.class);
        write(folder.resolve("syntaxes/pacte.tmLanguage.json"), new TextMateGrammar(grammar.getGrammar()).toJson());
        write(folder.resolve("snippets/pacte.json"), Snippets.collect());
    }

    private static void write(Path file, JsonElement content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, GSON.toJson(content) + "\n");
    }
}
