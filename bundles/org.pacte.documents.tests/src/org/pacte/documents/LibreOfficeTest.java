// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.documents.docx.DocxWriter;
import org.pacte.documents.odt.OdtWriter;

/** What LibreOffice makes of a document; left out on machines without it and the Poppler tools. */
@EnabledIf("hasItsTools")
class LibreOfficeTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*(\\S.*?)\\.{4,}\\s*(\\d+)$");

    private static final int CONTENTS_PAGE = 2;

    @TempDir
    Path folder;

    static List<DocumentWriter> writers() {
        return List.of(new DocxWriter(), new OdtWriter());
    }

    static boolean hasItsTools() {
        return isInstalled("soffice") && isInstalled("pdftotext");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theTableOfContentsNamesThePagesWhereTheHeadingsStand(DocumentWriter writer) throws Exception {
        List<String> pages = List.of(text(pdf(writer)).split("\f"));
        Matcher entries = ENTRY.matcher(pages.get(CONTENTS_PAGE - 1));
        int found = 0;
        while (entries.find()) {
            int page = Integer.parseInt(entries.group(2));
            String title = entries.group(1).replaceAll("\\s+", " ");
            String text = pages.get(page - 1).replaceAll("\\s+", " ");
            // On the page of the table itself the title stands in the table too.
            int beforeHeading = page == CONTENTS_PAGE ? text.indexOf(title) + 1 : 0;
            assertTrue(text.indexOf(title, beforeHeading) >= 0, title + " : " + page);
            found++;
        }
        assertEquals(Samples.complete().sections(2).size(), found, pages.get(CONTENTS_PAGE - 1));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theNumbersOfTheHeadingsAreThoseOfTheTree(DocumentWriter writer) throws Exception {
        String text = text(pdf(writer)).replaceAll("[\\s\\u00A0\\u2002]+", " ");
        for (String heading : List.of("Article 1er – Objet et durée", "1.2.1 Forme de l’avenant",
                "Article 3 – Signatures")) {
            assertTrue(text.contains(heading), heading);
        }
    }

    private Path pdf(DocumentWriter writer) throws Exception {
        Path document = folder.resolve("contrat." + writer.extension());
        Exporter.write(Samples.complete(), writer, document);
        // A profile of its own, as a running office would take the work over and return at once.
        run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf", "--outdir",
                folder.toString(), document.toString());
        return folder.resolve("contrat.pdf");
    }

    private String text(Path pdf) throws Exception {
        Path text = folder.resolve("contrat.txt");
        run("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), text.toString());
        return Files.readString(text);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("sortie.log").toFile()).start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended && process.exitValue() == 0, () -> String.join(" ", command));
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null && List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
