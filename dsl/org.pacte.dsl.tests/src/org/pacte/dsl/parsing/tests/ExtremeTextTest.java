// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Territory;

/** Texts beyond what anybody writes: they are read, checked and laid out in time, and what is wrong is told. */
class ExtremeTextTest {
    private static final Language LANGUAGE = Language.french();
    /** Time of this thread, since the machine may do other things meanwhile. */
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int MANY = 10_000;

    @BeforeAll
    static void warmUp() {
        read("contrat csi \"C\" { axe a \"A\" { } }");
    }

    @Test
    void anEmptyFileIsFine() {
        assertEquals(List.of(), read("").issues());
    }

    @Test
    void aFileOfSpacesAndCommentsIsFine() {
        assertEquals(List.of(), read(" \n\t// rien\n/* rien */\n").issues());
    }

    @Test
    void aByteOrderMarkIsNoError() {
        final Reading reading = read("\uFEFForganisme Ville \"Ville\" { camp collectivité }\n");
        assertEquals("", reading.faults());
        assertEquals("Ville", reading.first(Organization.class).getName());
    }

    @Test
    void zeroBytesAreReportedOnceEach() {
        final Reading reading = read("organisme Ville \"Ville\" \u0000 { camp collectivité }\n\u0000\u0000\n");
        assertTrue(reading.issues("syntaxe").size() >= 1);
        assertEquals("Ville", reading.first(Organization.class).getName());
    }

    @Test
    void aNameOfTenThousandLettersIsReadAndQuotedShort() {
        final String name = "é".repeat(MANY);
        final Reading reading = read("organisme " + name + " \"Nom long\"\ncontrat csi \"C\" { parties " + name + ", " + name + "x }");
        final List<Issue> unknown = reading.issues("R01");
        assertEquals(1, unknown.size());
        assertTrue(unknown.get(0).getMessage().length() < 400, unknown.get(0).getMessage());
        assertEquals(name, reading.first(Organization.class).getName());
    }

    @Test
    void aWordOfTenThousandLettersInAWrongPlaceIsQuotedShort() {
        final Reading reading = read("contrat csi \"C\" { " + "m".repeat(MANY) + " Ville état " + "z".repeat(MANY) + " }");
        reading.issues("syntaxe").forEach(issue -> assertTrue(issue.getMessage().length() < 600, issue.getMessage()));
        assertEquals(2, reading.issues("syntaxe").size());
    }

    @Test
    void tenThousandOpenBracesAreReported() {
        assertTold("contrat csi \"C\" " + "{".repeat(MANY));
        assertTold("{".repeat(MANY) + "}".repeat(MANY));
        assertTold("contrat csi \"C\" " + "{ ".repeat(MANY) + "}\n".repeat(MANY));
    }

    @Test
    void tenThousandNestedBlocksAreReported() {
        assertTold("contrat c \"C\" { ".repeat(MANY));
        assertTold("contrat c \"C\" { " + "axe a \"A\" { ".repeat(MANY) + "}".repeat(MANY) + "}");
        assertTold("contrat c \"C\" { axe a \"A\" { " + "engagement e \"E\" { ".repeat(MANY) + "}".repeat(MANY) + " } }");
    }

    @Test
    void tenThousandClosingBracesAreToldInOneMessage() {
        assertEquals(1, read("organisme Ville \"Ville\" " + "}\n".repeat(MANY)).issues("syntaxe").size());
    }

    @Test
    void aContractOnOneHugeLineIsRead() {
        final String commitments = IntStream.range(0, 1_500)
                .mapToObj(i -> "engagement e" + i + " \"Engagement " + i + "\" { porteur Ville échéance fin 2023 } ").collect(Collectors.joining());
        final Reading reading = read("organisme Ville \"Ville\" { camp collectivité } contrat c \"C\" { axe a \"A\" { " + commitments + "} }");
        assertEquals("", reading.faults());
        assertEquals(1_500, reading.all(Commitment.class).size());
    }

    @Test
    void aTextOfOneMillionLettersIsRead() {
        final Reading reading = read("contrat c \"C\" { préambule «" + "Texte. ".repeat(150_000) + "» }");
        assertEquals("", reading.faults());
        assertTrue(reading.first(Contract.class).getPreamble().length() > 1_000_000);
    }

    @Test
    void aListOfTenThousandNamesIsRead() {
        final Reading reading = read("organisme Ville \"Ville\"\ncontrat c \"C\" { parties Ville" + ", Ville".repeat(MANY) + " }");
        assertEquals(MANY + 1, reading.first(Contract.class).getParties().size());
        assertEquals("", reading.faults());
    }

    @Test
    void tenThousandStrayWordsAreReported() {
        assertTold("contrat c \"C\" { " + "mot\n".repeat(MANY) + "}");
        assertTold("mot ; ".repeat(MANY));
    }

    @Test
    void tenThousandTermsInOneNumberAreReported() {
        assertTold("territoire T \"T\" { population " + "1 ".repeat(MANY) + "}");
        assertTold("territoire T \"T\" { population " + "1".repeat(MANY) + "}");
    }

    @Test
    void anUnfinishedCommentIsReported() {
        final Reading reading = read("organisme Ville \"Ville\"\n/* la suite\norganisme Police \"Police\"\n");
        assertEquals(List.of(2), reading.issues("syntaxe").stream().map(Issue::getLineNumber).toList());
        assertTrue(reading.faults().contains("commentaire"), reading.faults());
    }

    @Test
    void anUnfinishedTextInThreeQuotesIsReported() {
        final Reading reading = read("organisme Ville \"Ville\"\ntexte T \"\"\"la suite\n\norganisme Police \"Police\"\n");
        assertTrue(reading.issues("syntaxe").stream().anyMatch(issue -> issue.getLineNumber() == 2), reading.faults());
    }

    @Test
    void namesWithDecomposedAccentsAreThoseWithComposedOnes() {
        final String decomposed = Normalizer.normalize("Préfecture", Normalizer.Form.NFD);
        final Reading reading = read("organisme " + decomposed + " \"P\" { camp " + Normalizer.normalize("État", Normalizer.Form.NFD)
                + " }\ncontrat c \"C\" { parties Préfecture, " + decomposed + " }");
        assertEquals("", reading.faults());
        assertEquals("Préfecture", reading.first(Organization.class).getName());
        assertEquals(reading.first(Organization.class), reading.first(Contract.class).getParties().get(1));
    }

    @Test
    void lettersBeyondFrenchAreLettersOfNames() {
        final Reading reading = read("territoire Bræ_Ÿ_Œuvre_Łódź \"T\"\nterritoire Quartier \"Q\" { dans Bræ_Ÿ_Œuvre_Łódź }");
        assertEquals("", reading.faults());
        assertEquals("Bræ_Ÿ_Œuvre_Łódź", reading.all(Territory.class).get(1).getWithin().getName());
    }

    private static void assertTold(String text) {
        assertTrue(inTime(text).issues().stream().anyMatch(issue -> "syntaxe".equals(issue.getCode())), "nothing is told");
    }

    private static Reading read(String text) {
        return inTime(text).reading();
    }

    private record Checked(Reading reading, List<Issue> issues) {
    }

    /** Reads, checks and lays out a text within the time that is allowed. */
    private static Checked inTime(String text) {
        final long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        final Reading reading = LANGUAGE.read(text);
        final List<Issue> issues = reading.issues();
        reading.formatted();
        final Duration used = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertTrue(used.compareTo(LONGEST) < 0, () -> "took " + used.toMillis() + " ms");
        return new Checked(reading, issues);
    }
}
