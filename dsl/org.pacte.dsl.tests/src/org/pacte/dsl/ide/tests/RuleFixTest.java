// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.tests.Language;

/** The fixes of rules: what a text is before and after, layout and comments included. */
class RuleFixTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            organisme Ville "Ville" { camp collectivité nature commune }
            organisme Préfecture "Préfecture" { camp État nature préfecture }
            organisme Parquet "Parquet" { camp justice nature autorité-judiciaire }
            instance CLSPD "Conseil local"
            """;
    private OpenDossier dossier;

    private List<QuickFix> fixes(Locale locale, String rule, String text) {
        Finding finding = finding(locale, rule, text);
        return OpenDossier.await(dossier.session.fixes(dossier.file("contrat.pacte"), finding.range())).stream()
                .filter(each -> each.rule().equals(rule)).toList();
    }

    private Finding finding(Locale locale, String rule, String text) {
        dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "").ready();
        dossier.open("contrat.pacte", text);
        return dossier.awaitFindings("contrat.pacte", all -> all.stream().anyMatch(each -> each.rule().equals(rule)))
                .stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    }

    private List<String> titles(String rule, String text) {
        return fixes(Locale.FRENCH, rule, text).stream().map(each -> each.title().replace('\u00A0', ' ')).toList();
    }

    private FileChange change(String rule, String title, String text) {
        List<QuickFix> offered = fixes(Locale.FRENCH, rule, text);
        QuickFix fix = offered.stream().filter(each -> each.title().replace('\u00A0', ' ').equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + offered));
        List<FileChange> changes = OpenDossier.await(dossier.session.changes(fix));
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0);
    }

    private String fixed(String rule, String title, String text) {
        FileChange change = change(rule, title, text);
        assertEquals(dossier.file("contrat.pacte"), change.file());
        return change.applyTo(text);
    }

    private static String commitment(String properties) {
        return contract("""
                  axe a "A" {
                    engagement e "Faire" {
                %s
                    }
                  }
                """.formatted(properties.indent(6).stripTrailing().replaceAll("(?m)^ +$", "")));
    }

    private static String contract(String properties) {
        return """
                contrat c "C" {
                  type CSI
                  période du 01/10/2021 au 31/03/2026
                  parties Ville, Préfecture // les deux
                %s}
                """.formatted(properties);
    }

    @Test
    void aDeadlineIsAddedBehindWhatUsuallyStandsBeforeIt() {
        String before = commitment("""
                // qui
                porteur Ville
                /* quoi */ nature équipement // du matériel

                texte « mot
                  à mot »
                suivi par CLSPD""");
        String after = commitment("""
                // qui
                porteur Ville
                /* quoi */ nature équipement // du matériel
                échéance fin du mandat

                texte « mot
                  à mot »
                suivi par CLSPD""");
        assertEquals(after, fixed("R23", "Ajouter « échéance fin du mandat »", before));
    }

    @Test
    void bracesAreMadeWhereThereAreNone() {
        String before = contract("  axe a \"A\" {\n    engagement e \"Faire\" // à suivre\n  }\n");
        assertEquals(contract("""
                  axe a "A" {
                    engagement e "Faire" {
                      échéance permanente
                    } // à suivre
                  }
                """), fixed("R23", "Ajouter « échéance permanente »", before));
    }

    @Test
    void aBlockOnOneLineStaysThereWhileItFits() {
        String before = contract("  axe a \"A\" {\n    engagement e \"Faire\" { porteur Ville }\n  }\n");
        assertEquals(before.replace("porteur Ville }", "porteur Ville échéance permanente }"),
                fixed("R23", "Ajouter « échéance permanente »", before));
    }

    @Test
    void aBlockThatGrowsTooLongIsBroken() {
        String title = "Faire ".repeat(9).strip();
        String before = contract("  axe a \"A\" {\n    engagement e \"" + title
                + "\" { porteur Ville nature équipement }\n  }\n");
        String after = contract("""
                  axe a "A" {
                    engagement e "%s" {
                      porteur Ville
                      nature équipement
                      échéance fin du mandat
                    }
                  }
                """.formatted(title));
        assertEquals(after, fixed("R23", "Ajouter « échéance fin du mandat »", before));
    }

    @Test
    void linesKeepTheirEnds() {
        String before = commitment("porteur Ville").replace("\n", "\r\n");
        assertEquals(commitment("porteur Ville\néchéance permanente").replace("\n", "\r\n"),
                fixed("R23", "Ajouter « échéance permanente »", before));
    }

    @Test
    void aFixIsMadeInAFileThatIsBrokenElsewhere() {
        String before = commitment("porteur Ville\nnature équipement") + "\norganisme {\n";
        assertEquals(commitment("porteur Ville\nnature équipement\néchéance permanente") + "\norganisme {\n",
                fixed("R23", "Ajouter « échéance permanente »", before));
    }

    @Test
    void allFindingsOfAKindAreCuredAtOnce() {
        String before = contract("""
                  axe a "A" {
                    engagement un "Faire" { porteur Ville }

                    engagement deux "Faire" {
                      porteur Ville // elle
                    }
                    engagement trois "Faire"
                  }
                """);
        String after = contract("""
                  axe a "A" {
                    engagement un "Faire" { porteur Ville échéance permanente }

                    engagement deux "Faire" {
                      porteur Ville // elle
                      échéance permanente
                    }
                    engagement trois "Faire" {
                      échéance permanente
                    }
                  }
                """);
        assertEquals(after, fixed("R23", "Ajouter « échéance permanente » : aux 3 endroits du fichier", before));
    }

    @Test
    void anAmbiguousDeadlineIsReplacedByOneOfItsReadings() {
        String before = commitment("échéance d’ici 2023 // ou après ?");
        assertEquals(List.of("Écrire « avant 2023 »", "Écrire « fin 2023 »",
                "Déroger à R24 pour « c.a.e », avec un motif"), titles("R24", before));
        assertEquals(commitment("échéance fin 2023 // ou après ?"), fixed("R24", "Écrire « fin 2023 »", before));
    }

    @Test
    void aDeadlineAfterTheEndSaysThatItGoesBeyondTheTerm() {
        assertEquals(commitment("échéance au-delà du terme le 31/12/2027"),
                fixed("R20", "Écrire « au-delà du terme le 31/12/2027 »", commitment("échéance le 31/12/2027")));
    }

    @Test
    void aWordThatNobodyCommitsIsReplacedByAParty() {
        assertEquals(commitment("porteur Ville\néchéance fin 2023"),
                fixed("R11", "Ajouter « porteur Ville »", commitment("porteur non-précisé\néchéance fin 2023")));
    }

    @Test
    void aTotalIsCorrected() {
        assertEquals(commitment("quantité 69 postes dont 33 en 2021, 36 en 2022"),
                fixed("R31", "Écrire « 69 »", commitment("quantité 70 postes dont 33 en 2021, 36 en 2022")));
        assertEquals(commitment("quantité 10 caméras par an de 2022 à 2026 soit 50"),
                fixed("R32", "Écrire « 50 »", commitment("quantité 10 caméras par an de 2022 à 2026 soit 60")));
    }

    @Test
    void aRateIsBoundedByTheContract() {
        assertEquals(commitment("quantité 10 caméras par an de 2021 à 2026"),
                fixed("R37", "Écrire « par an de 2021 à 2026 »", commitment("quantité 10 caméras par an")));
    }

    @Test
    void anIndicatorIsAddedAsABlockOfItsOwn() {
        String before = commitment("quantité +42 policiers\naction a \"A\" { }");
        assertEquals(commitment("""
                quantité +42 policiers

                indicateur suivi_policiers "Policiers" {
                  unité policiers
                  type réalisation
                }

                action a "A" { }"""), fixed("R66", "Ajouter « indicateur suivi_policiers \"Policiers\" »", before));
    }

    @Test
    void aMissingFieldGetsAnAxis() {
        String after = fixed("R52", "Ajouter « axe justice \"Justice\" »", commitment("porteur Ville"));
        assertTrue(after.contains("  }\n\n  axe justice \"Justice\" {\n    champs justice\n  }\n}\n"), after);
    }

    @Test
    void aBodyOfTheRegisterIsNamedForTheSteering() {
        String after = fixed("R56", "Ajouter « pilotage CLSPD »", commitment("porteur Ville"));
        assertTrue(after.contains("  parties Ville, Préfecture // les deux\n  pilotage CLSPD\n"), after);
    }

    @Test
    void whatABodyLacksIsWrittenInTheRegister() {
        FileChange change = change("R56", "Ajouter « membres Ville, Préfecture »", contract("  pilotage CLSPD\n"));
        assertEquals(REGISTER.replace("\"Conseil local\"\n", """
                "Conseil local" {
                  membres Ville, Préfecture
                }
                """), change.applyTo(REGISTER));
    }

    @Test
    void aListThatStandsThereGrows() {
        String text = contract("  avis CLS\n  axe a \"A\" {\n    engagement e \"Faire\" { porteur Parquet }\n  }\n")
                .replace("  avis CLS\n", "  avis Ville // vu\n");
        assertEquals(text.replace("avis Ville //", "avis Ville, Parquet //"),
                fixed("R05", "Ajouter « avis Parquet »", text));
    }

    @Test
    void anAnnouncedNumberIsCorrected() {
        String before = contract("  annonce 3 axes\n  axe a \"A\" { sans-objet \"Rien\" }\n");
        assertEquals(before.replace("3 axes", "1 axes"), fixed("R10", "Écrire « 1 axes »", before));
    }

    @Test
    void aCircleIsCutWithoutItsComma() {
        String before = commitment("""
                action un "Un" { }
                action deux "Deux" {
                  dépend de un, trois
                }
                action trois "Trois" { dépend de deux }""");
        assertEquals(before.replace("un, trois", "un"),
                fixed("R82", "Supprimer « dépend de trois »", before));
    }

    @Test
    void theDayOfWhatHasNotHappenedYetGoes() {
        String before = commitment("exécution réalisé le 01/01/2030");
        assertEquals(commitment("exécution réalisé"), fixed("R19", "Supprimer « le 01/01/2030 »", before));
    }

    @Test
    void aStartIsPutOffUntilWhatItDependsOnIsOver() {
        String before = commitment("""
                action un "Un" { du 01/01/2022 au 31/03/2022 }
                action deux "Deux" {
                  dépend de un
                  du 01/02/2022 au 30/06/2022
                }""");
        assertEquals(before.replace("du 01/02/2022", "du 31/03/2022"), fixed("R83", "Écrire « du 31/03/2022 »", before));
    }

    @Test
    void aFindingIsWaivedWithAReasonToBeWritten() {
        String before = commitment("porteur Ville");
        assertEquals(before + "\ndérogation R23 sur c.a.e «\u00A0À préciser\u00A0» par \"À préciser\""
                + " le 02/03/2026\n", fixed("R23", "Déroger à R23 pour « c.a.e », avec un motif", before));
        assertTrue(titles("R19", commitment("exécution réalisé le 01/01/2030")).stream()
                .noneMatch(each -> each.startsWith("Déroger")), "what is plainly wrong is not waived");
    }

    @Test
    void aWaiverOfAnAuthorIsWrittenBehindTheOthers() {
        String before = commitment("porteur Ville")
                + "dérogation R66 sur c.a.e « Motif » par \"Maire\" le 01/01/2022 // vu\n";
        assertEquals(before + "dérogation R23 sur c.a.e «\u00A0Selon l’accord du 3 mai.\u00A0» par \"Cabinet \\\"du préfet\\\"\""
                + " le 03/05/2022 jusqu’au 31/12/2023\n", waived("R23", before, new Justification("Selon l’accord du 3 mai.",
                "Cabinet \"du préfet\"", LocalDate.of(2022, 5, 3), LocalDate.of(2023, 12, 31))).get(0).applyTo(before));
    }

    @Test
    void aReasonWithMarksOfItsOwnIsUnderstood() {
        String before = commitment("porteur Ville");
        String after = waived("R23", before, new Justification("Dit « sans terme »\npar écrit", "Maire",
                LocalDate.of(2022, 5, 3), null)).get(0).applyTo(before);
        assertEquals("", Language.french().readAll(after, REGISTER).get(0).faults(), after);
    }

    @Test
    void whatIsPlainlyWrongCannotBeWaived() {
        assertEquals(List.of(), waived("R19", commitment("exécution réalisé le 01/01/2030"),
                new Justification("Motif", "Maire", LocalDate.of(2022, 5, 3), null)));
    }

    private List<FileChange> waived(String rule, String text, Justification why) {
        Finding finding = finding(Locale.FRENCH, rule, text);
        return OpenDossier.await(dossier.session.waive(dossier.file("contrat.pacte"), finding, why));
    }

    @Test
    void aWaiverThatCoversNothingGoes() {
        String before = commitment("porteur Ville\néchéance fin 2023")
                + "\n// les dérogations\ndérogation R23 sur c.a.e « Motif » par \"Maire\" le 01/01/2022\n";
        assertEquals(before.substring(0, before.indexOf("dérogation R23")),
                fixed("dérogation", "Retirer la dérogation", before));
    }

    @Test
    void aWaiverThatHasExpiredOrIsForbiddenGoes() {
        for (String waiver : List.of("R19 sur c.a.e « Motif » par \"Maire\" le 01/01/2022",
                "R23 sur c.a.e « Motif » par \"Maire\" le 01/01/2022 jusqu’au 31/01/2022")) {
            assertEquals(commitment("porteur Ville"),
                    fixed("dérogation", "Retirer la dérogation", commitment("porteur Ville") + "dérogation " + waiver));
        }
    }

    @Test
    void titlesFollowTheLocale() {
        assertTrue(fixes(Locale.ENGLISH, "R23", commitment("porteur Ville")).stream()
                .anyMatch(each -> each.title().equals("Add “échéance permanente”")));
    }
}
