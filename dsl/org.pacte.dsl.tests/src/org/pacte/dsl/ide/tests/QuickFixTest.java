// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextRange;

/** What is offered against the findings at the cursor {@code <|>}, and what a chosen fix makes of the text. */
class QuickFixTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            // Qui s'engage
            organisme Ville "Ville de Bourges" {
              camp collectivité
              sigle "VDB"
              service PM "Police municipale"
            }
            organisme Préfecture "Préfecture du Cher" { camp État } // l'État

            territoire Bourges "Commune de Bourges"
            """;
    private OpenDossier dossier;
    private int cursor;

    private void open(String marked) {
        open(Locale.FRENCH, marked);
    }

    private void open(Locale locale, String marked) {
        dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "").ready();
        cursor = dossier.open("contrat.pacte", marked);
        dossier.awaitFindings("contrat.pacte", all -> !all.isEmpty());
    }

    private List<QuickFix> fixes() {
        return OpenDossier.await(dossier.session.fixes(dossier.file("contrat.pacte"), new TextRange(cursor, 0)));
    }

    private List<String> titles() {
        return fixes().stream().map(each -> each.title().replace('\u00A0', ' ')).toList();
    }

    /** The text of a file after the fix of a title was chosen. */
    private String fixed(String file, String text, String title) {
        QuickFix fix = fixes().stream().filter(each -> each.title().replace('\u00A0', ' ').equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + titles()));
        List<FileChange> changes = OpenDossier.await(dossier.session.changes(fix));
        assertEquals(List.of(dossier.file(file)), changes.stream().map(FileChange::file).toList());
        return changes.get(0).applyTo(text.replace(OpenDossier.CURSOR, ""));
    }

    private String fixed(String marked, String title) {
        open(marked);
        return fixed("contrat.pacte", marked, title);
    }

    private static String inCommitment(String properties) {
        return """
                contrat csi "CSI" {
                  axe sécurité "Sécurité" {
                    engagement caméras "Vidéoprotection" {
                      %s
                    }
                  }
                }
                """.formatted(properties);
    }

    @Test
    void aWrongNameIsReplacedByTheNearestOne() {
        String text = inCommitment("porteur Préfecture, Vil<|>e // qui ?");
        assertEquals(inCommitment("porteur Préfecture, Ville // qui ?"),
                fixed(text, "Remplacer « Vile » par « Ville » (Ville de Bourges)"));
    }

    @Test
    void anAcronymIsReplacedByTheNameOfItsOrganisation() {
        assertEquals(inCommitment("porteur Ville"),
                fixed(inCommitment("porteur V<|>DB"), "Remplacer « VDB » par « Ville » (Ville de Bourges)"));
    }

    @Test
    void aWrongNameIsReplacedWhereverItStands() {
        String text = inCommitment("porteur Vi<|>le\n      bénéficiaires Vile");
        assertEquals(inCommitment("porteur Ville\n      bénéficiaires Ville"),
                fixed(text, "Remplacer « Vile » par « Ville » aux 2 endroits du fichier"));
    }

    @Test
    void anAmbiguousNameIsReplacedByTheLongerOnes() {
        String text = """
                contrat csi "CSI" {
                  axe a "A" {
                    engagement un "Un" { action étude "Étude" { } }
                    engagement deux "Deux" { action étude "Étude" { } }
                    engagement trois "Trois" { action pose "Pose" { dépend de ét<|>ude } }
                  }
                }
                """;
        open(text);
        assertEquals(List.of("Remplacer « étude » par « deux.étude » (Étude)",
                "Remplacer « étude » par « un.étude » (Étude)"), titles().stream().sorted().toList());
    }

    @Test
    void aMissingOrganisationIsDeclaredBehindTheOthersOfTheRegister() {
        open(inCommitment("porteur Par<|>quet"));
        assertEquals(REGISTER.replace("// l'État\n", """
                // l'État
                organisme Parquet "Parquet" { camp non-précisé }
                """), fixed("registre.pacte", REGISTER, "Déclarer l’organisme « Parquet »"));
    }

    @Test
    void aMissingServiceIsDeclaredInItsOrganisation() {
        open(inCommitment("porteur Ville.C<|>SU"));
        assertEquals(REGISTER.replace("municipale\"\n", "municipale\"\n  service CSU \"CSU\"\n"),
                fixed("registre.pacte", REGISTER, "Déclarer le service « CSU »"));
    }

    @Test
    void aNameThatAnotherKindBearsIsNotDeclaredASecondTime() {
        open(inCommitment("territoires Vi<|>lle"));
        assertTrue(titles().stream().noneMatch(each -> each.startsWith("Déclarer")), titles()::toString);
    }

    @Test
    void whatNoFileDeclaresYetIsDeclaredInTheFileAtHand() {
        String text = inCommitment("suivi par CLS<|>PD");
        open(text);
        assertEquals(text.replace("<|>", "") + "\ninstance CLSPD \"CLSPD\"\n",
                fixed("contrat.pacte", text, "Déclarer l’instance « CLSPD »"));
    }

    @Test
    void aMissingFindingIsDeclaredInADiagnosisThatIsMadeForIt() {
        String text = """
                contrat csi "CSI" {
                  type CSI
                  axe a "A" {
                    objectif o "O" { répond à vid<|>éo }
                  }
                }
                """;
        assertEquals(text.replace("<|>", "").replace("type CSI\n", """
                type CSI

                  diagnostic {
                    constat vidéo "Vidéo"
                  }

                """), fixed(text, "Déclarer le constat « vidéo » dans le diagnostic"));
    }

    @Test
    void aWordOfTheLanguageIsEscapedWhereItIsAName() {
        dossier = dossiers.of("registre.pacte", "organisme ^texte \"T\"\n", "contrat.pacte", "").ready();
        String text = inCommitment("porteur tex<|>tes");
        cursor = dossier.open("contrat.pacte", text);
        dossier.awaitFindings("contrat.pacte", all -> !all.isEmpty());
        assertEquals(inCommitment("porteur ^texte"), fixed("contrat.pacte", text,
                "Remplacer « textes » par « texte » (T)"));
    }

    @Test
    void aMisspeltPropertyIsReplacedByTheOneThatWasMeant() {
        assertEquals(inCommitment("échéance fin 2022"),
                fixed(inCommitment("échéanse<|> fin 2022"), "Remplacer « échéanse » par « échéance »"));
    }

    @Test
    void aStrayLineCanGo() {
        assertEquals(inCommitment("nature équipement\n      force ferme"),
                fixed(inCommitment("nature équipement\n      xyz<|>zy deux trois\n      force ferme"),
                "Supprimer « xyzzy deux trois »"));
    }

    @Test
    void theSecondOfTwoEqualPropertiesCanGo() {
        assertEquals(inCommitment("nature équipement"),
                fixed(inCommitment("nature équipement\n      nature for<|>mation"),
                "Supprimer la seconde mention : « nature formation »"));
    }

    @Test
    void aMisspeltValueIsReplacedByTheNearestOfItsList() {
        String text = "organisme X \"X\" { camp colec<|>tivité }\n";
        assertEquals(text.replace("colec<|>tivité", "collectivité"),
                fixed(text, "Remplacer « colectivité » par « collectivité »"));
    }

    @Test
    void aValueWithoutItsHyphensGetsThem() {
        assertEquals("contrat csi \"CSI\" {\n  état prêt-à-signer\n}\n",
                fixed("contrat csi \"CSI\" {\n  état prêt<|> à signer\n}\n",
                "Remplacer « prêt à signer » par « prêt-à-signer »"));
    }

    @Test
    void aWordThatIsMisspeltInManyPlacesIsCorrectedInAllOfThem() {
        String text = inCommitment("nat<|>ur équipement\n    }\n    engagement e2 \"E\" {\n      natur formation // ici");
        assertEquals(text.replace("<|>", "").replace("natur ", "nature "),
                fixed(text, "Remplacer « natur » par « nature » : aux 2 endroits du fichier"));
    }

    @Test
    void spellingAndTypographyAreCorrectedInTheWholeFile() {
        String text = inCommitment("echeance fin 2023 // l'Etat\n      texte « La 1ère réunion. »<|>\n      porteur Vile");
        open(text);
        List<FileChange> changes = OpenDossier.await(dossier.session.safeChanges(dossier.file("contrat.pacte")));
        assertEquals(inCommitment("échéance fin 2023 // l'Etat\n      texte « La 1re réunion. »\n      porteur Vile"),
                changes.get(0).applyTo(text.replace("<|>", "")));
    }

    @Test
    void aMisspeltBlockIsReplacedByTheOneThatWasMeant() {
        String text = "contrat csi \"CSI\" {\n  axxe<|> a \"A\" {\n  }\n}\n";
        assertTrue(fixed(text, "Remplacer « axxe » par « axe »").contains("  axe a \"A\" {"));
    }

    @Test
    void anUnclosedTextIsClosed() {
        assertEquals(inCommitment("source \"Page du contrat\"\n      force ferme"),
                fixed(inCommitment("source \"Page<|> du contrat\n      force ferme"), "Fermer le texte par \""));
    }

    @Test
    void titlesFollowTheLocale() {
        open(Locale.ENGLISH, inCommitment("porteur Vil<|>e"));
        assertTrue(titles().contains("Replace “Vile” by “Ville” (Ville de Bourges)"), titles()::toString);
    }

    @Test
    void nothingIsOfferedWhereNothingIsWrong() {
        open(inCommitment("porteur Vil<|>le"));
        assertEquals(List.of(), titles());
    }

    @Test
    void aFixWhoseTextHasChangedDoesNothing() {
        open(inCommitment("porteur Vil<|>e"));
        QuickFix fix = fixes().get(0);
        dossier.session.didChange(dossier.file("contrat.pacte"), inCommitment("porteur Ville"));
        assertEquals(List.of(), OpenDossier.await(dossier.session.changes(fix)));
    }
}
