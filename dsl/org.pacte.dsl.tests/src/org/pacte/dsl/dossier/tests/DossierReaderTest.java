// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.dsl.dossier.TextFile;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Samples;

/** A dossier is read from its folder; a file that cannot be read is told, and the others are read and checked. */
class DossierReaderTest {
    private static final Language LANGUAGE = Language.french();
    private static final String FAULTY_SUM = "contrat csi \"C\" { parties Ville axe a \"A\" { engagement e \"E\" { quantité 7 postes dont 3 en 2021, 3 en 2022 } } }\n";

    @TempDir
    private Path folder;

    @Test
    void allFilesBelowTheFolderAreReadInTheOrderOfTheirPaths() throws IOException {
        write("b.pacte", "contrat csi \"C\" { parties Ville }\n");
        write("a/registre.pacte", "organisme Ville \"Ville\"\n");
        write("a/notes.txt", "Rien.\n");
        final TextDossier dossier = read(folder);
        assertEquals(List.of("registre.pacte", "b.pacte"), names(dossier));
        assertEquals(1, dossier.model().contracts().size());
        assertEquals(List.of(), codes(dossier, "R01"));
    }

    @Test
    void aFileIsReadWithItsNeighbours() throws IOException {
        write("registre.pacte", "organisme Ville \"Ville\"\n");
        final Path contract = write("contrat.pacte", "contrat csi \"C\" { parties Ville }\n");
        assertEquals(List.of("contrat.pacte", "registre.pacte"), names(read(contract)));
    }

    @Test
    void aLatin1FileIsToldByLineLeftAloneAndTheRestIsChecked() throws IOException {
        final byte[] latin1 = "organisme Ville \"Ville\"\norganisme Préfecture\n".getBytes(StandardCharsets.ISO_8859_1);
        final Path file = folder.resolve("a.pacte");
        Files.write(file, latin1);
        write("registre.pacte", "organisme Ville \"Ville\"\n");
        write("z.pacte", FAULTY_SUM);
        final TextDossier dossier = read(folder);
        final TextFile unread = dossier.files().get(0);
        assertTrue(unread.resource().isEmpty());
        assertTrue(unread.fault().contains("UTF-8") && unread.fault().contains("Latin-1"), unread.fault());
        assertEquals(2, unread.line());
        assertEquals(13, unread.column());
        assertArrayEquals(latin1, Files.readAllBytes(file));
        assertEquals(List.of("R31"), codes(dossier, "R31"));
        assertEquals(List.of(), codes(dossier, "R01"));
    }

    @Test
    void aUtf16FileIsCalledByItsNameWithAndWithoutAMark() throws IOException {
        for (final Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.write(folder.resolve("a.pacte"), "organisme Préfecture \"Préfecture\"\n".getBytes(charset));
            final TextFile unread = read(folder).files().get(0);
            assertTrue(unread.resource().isEmpty(), charset.name());
            assertTrue(unread.fault().contains("UTF-16") && !unread.fault().contains("Latin"), unread.fault());
            assertTrue(unread.guess().orElseThrow().contains("organisme Préfecture"), charset.name());
        }
    }

    @Test
    void aHugeFileIsRefusedAtOnceAndTheRestIsChecked() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a.pacte").toFile(), "rw")) {
            huge.setLength(50L * 1024 * 1024);
        }
        write("registre.pacte", "organisme Ville \"Ville\"\n");
        write("z.pacte", FAULTY_SUM);
        final TextDossier dossier = read(folder);
        assertTrue(dossier.files().get(0).fault().contains("Mo"), dossier.files().get(0).fault());
        assertEquals(List.of("R31"), codes(dossier, "R31"));
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        final Path file = write("a.pacte", "organisme Ville \"Ville\"\n");
        // The administrator may read any file; for everybody else this one is closed.
        final boolean closed = file.toFile().setReadable(false) && !Files.isReadable(file);
        final TextFile read = read(folder).files().get(0);
        assertEquals(closed, read.resource().isEmpty());
        assertEquals(closed, read.fault().contains("ne peut pas être lu"), read.fault());
    }

    @Test
    void emptyFoldersFilesAndOddNamesAreFine() throws IOException {
        assertEquals(List.of(), read(folder).files());
        write("vide.pacte", "");
        write("avec espace & accent é.pacte", "organisme Ville \"Ville\"\n");
        Files.createDirectory(folder.resolve("dossier.pacte"));
        final TextDossier dossier = read(folder);
        assertEquals(2, dossier.files().size());
        assertEquals(List.of(), dossier.files().stream().map(TextFile::fault).filter(fault -> !fault.isEmpty()).toList());
    }

    @Test
    void hiddenFoldersAreLeftAside() throws IOException {
        write(".git/registre.pacte", "organisme Ville \"Ville\"\n");
        write("registre.pacte", "organisme Ville \"Ville\"\n");
        assertEquals(List.of("registre.pacte"), names(read(folder)));
    }

    @Test
    void aMarkAtTheStartOfAFileIsNoText() throws IOException {
        write("a.pacte", "\uFEFForganisme Ville \"Ville\"\n");
        assertEquals(List.of(), codes(read(folder), "syntaxe"));
    }

    @Test
    void theExampleIsReadAsItIsInMemory() throws IOException {
        final TextDossier dossier = read(Samples.example("bourges"));
        assertEquals(List.of("contrat.pacte", "registre.pacte"), names(dossier));
        assertEquals(13, codes(dossier, "R11").size());
    }

    @Test
    void eachLanguageSpeaksForItselfWhicheverWasSetUpLast() throws IOException {
        write("a.pacte", "contrat csi \"C\" { état rien }\n");
        final Language french = Language.french();
        final Language english = Language.english();
        assertTrue(messages(french).contains("n’est pas une valeur possible"), messages(french));
        assertTrue(messages(english).contains("is not a possible value"), messages(english));
    }

    private String messages(Language language) throws IOException {
        final TextDossier dossier = language.part(DossierReader.class).read(folder);
        return language.part(DossierValidator.class).validateAll(dossier.resources(), CancelIndicator.NullImpl).values().stream()
                .flatMap(List::stream).map(Issue::getMessage).toList().toString();
    }

    private static TextDossier read(Path path) throws IOException {
        return LANGUAGE.part(DossierReader.class).read(path);
    }

    private static List<String> names(TextDossier dossier) {
        return dossier.files().stream().map(file -> file.file().getFileName().toString()).toList();
    }

    private static List<String> codes(TextDossier dossier, String code) {
        return LANGUAGE.part(DossierValidator.class).validateAll(dossier.resources(), CancelIndicator.NullImpl).values().stream()
                .flatMap(List::stream).map(Issue::getCode).filter(code::equals).toList();
    }

    private Path write(String name, String text) throws IOException {
        final Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
