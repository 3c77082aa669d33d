// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.formatting.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.tests.Language;

/** How texts are laid out, before and after. In the expected texts, ~ is a no-break space. */
class LayoutTest {
    private static final Language LANGUAGE = Language.french();

    @Test
    void eachPropertyTakesALineAndEachBlockIndentsByTwo() {
        assertLaidOut("""
                contrat csi "Contrat"{
                type CSI état projet
                axe sécurité
                "Sécurité" { engagement bureau "Ouvrir un bureau" {
                porteur   Ville échéance
                fin 2023 } } }
                """, """
                contrat csi "Contrat" {
                  type CSI
                  état projet
                  axe sécurité "Sécurité" {
                    engagement bureau "Ouvrir un bureau" {
                      porteur Ville
                      échéance fin 2023
                    }
                  }
                }
                """);
    }

    @Test
    void aBlockThatItsAuthorPutOnOneLineStaysThere() {
        assertLaidOut("""
                organisme Ville "Ville" {camp collectivité   nature commune}
                """, """
                organisme Ville "Ville" { camp collectivité nature commune }
                """);
    }

    @Test
    void aBlockOnOneLineIsOpenedWhenItHoldsABlock() {
        assertLaidOut("""
                organisme Ville "Ville" { camp collectivité service PM "Police municipale" { sigle "PM" } }
                """, """
                organisme Ville "Ville" {
                  camp collectivité
                  service PM "Police municipale" { sigle "PM" }
                }
                """);
    }

    @Test
    void aBlockOnOneLineIsOpenedWhenItIsTooLong() {
        assertLaidOut("""
                instance CLSPD "Conseil local de sécurité et de prévention" { préside Ville membres Préfecture périodicité annuelle }
                """, """
                instance CLSPD "Conseil local de sécurité et de prévention" {
                  préside Ville
                  membres Préfecture
                  périodicité annuelle
                }
                """);
    }

    @Test
    void anEmptyBlockIsClosedAtOnce() {
        assertLaidOut("""
                contrat csi "Contrat" {

                  axe sécurité "Sécurité" {   }
                }
                """, """
                contrat csi "Contrat" {
                  axe sécurité "Sécurité" {}
                }
                """);
    }

    @Test
    void aLongListGoesOnOnAFurtherLine() {
        assertLaidOut("""
                instance CLSPD "Conseil local" {
                  membres Préfecture, Parquet, Éducation_nationale, Police_nationale, Gendarmerie, Bailleurs, Transporteurs, Associations
                }
                """, """
                instance CLSPD "Conseil local" {
                  membres Préfecture, Parquet, Éducation_nationale, Police_nationale, Gendarmerie, Bailleurs, Transporteurs,
                      Associations
                }
                """);
    }

    @Test
    void aListThatFitsIsJoined() {
        assertLaidOut("""
                instance CLSPD "Conseil local" {
                  membres Préfecture ,
                    Parquet,Ville . PM
                }
                """, """
                instance CLSPD "Conseil local" {
                  membres Préfecture, Parquet, Ville.PM
                }
                """);
    }

    @Test
    void oneBlankLineStaysAndMoreBecomeOne() {
        assertLaidOut("""


                organisme Ville "Ville"
                organisme Police "Police"



                territoire Bourges "Bourges"


                """, """
                organisme Ville "Ville"
                organisme Police "Police"

                territoire Bourges "Bourges"
                """);
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertLaidOut("""
                /* En tête. */

                // Le registre.
                organisme Ville "Ville" {     // La ville.
                     // Son camp.
                  camp collectivité// Après.

                  // Avant la fin.
                }
                // À la fin.
                """, """
                /* En tête. */

                // Le registre.
                organisme Ville "Ville" { // La ville.
                  // Son camp.
                  camp collectivité // Après.

                  // Avant la fin.
                }
                // À la fin.
                """);
    }

    @Test
    void aCommentInAListBreaksItsLine() {
        assertLaidOut("""
                instance CLSPD "Conseil local" {
                  membres Préfecture, // l’État
                  Parquet /* la justice */, Ville
                }
                """, """
                instance CLSPD "Conseil local" {
                  membres Préfecture, // l’État
                      Parquet /* la justice */ , Ville
                }
                """);
    }

    @Test
    void aFileOfCommentsKeepsThem() {
        assertLaidOut("""
                // Rien encore.

                /* Vraiment rien. */
                """, """
                // Rien encore.

                /* Vraiment rien. */
                """);
    }

    @Test
    void largeNumbersGetNoBreakSpacesAndYearsDoNot() {
        assertLaidOut("""
                territoire Bourges "Bourges" { population 64541 }
                contrat csi "Contrat" {
                  axe sécurité "Sécurité 10000" {
                    engagement caméras "Poser" {
                      quantité 1234567,25 caméras par an de 2022 à 2026
                      texte « En 2022, 12000 caméras. »
                      action pose_12345 "Poser" {
                        coût 15000 € investissement
                        financement FIPD 7 500 €
                      }
                    }
                  }
                }
                """, """
                territoire Bourges "Bourges" { population 64~541 }
                contrat csi "Contrat" {
                  axe sécurité "Sécurité 10000" {
                    engagement caméras "Poser" {
                      quantité 1~234~567,25 caméras par an de 2022 à 2026
                      texte « En 2022, 12000 caméras. »
                      action pose_12345 "Poser" {
                        coût 15~000 € investissement
                        financement FIPD 7~500 €
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void theLinesOfATextAreLeftAsTheyAre() {
        assertLaidOut("""
                texte Circulaire "Circulaire" { objet «
                    Premier point ;
                      second   point.
                » }
                """, """
                texte Circulaire "Circulaire" {
                  objet «
                    Premier point ;
                      second   point.
                »
                }
                """);
    }

    @Test
    void aFileFromAnotherSystemKeepsItsLineEnds() {
        assertEquals("organisme Ville \"Ville\" {\r\n  camp tiers\r\n\r\n  // Fin.\r\n}\r\n",
                LANGUAGE.read("organisme Ville \"Ville\"\r\n{\r\ncamp tiers\r\n\r\n\r\n// Fin.\r\n}").formatted());
    }

    @Test
    void aByteOrderMarkStaysAtTheStart() {
        assertEquals("\uFEFForganisme Ville\n", LANGUAGE.read("\uFEFF\n\norganisme  Ville").formatted());
        assertEquals("\uFEFF// Ville\norganisme Ville\n", LANGUAGE.read("\uFEFF// Ville\norganisme  Ville").formatted());
    }

    @Test
    void noBreakSpacesBetweenWordsBecomeSpaces() {
        assertLaidOut("organisme~Ville~\"Ville\" {~camp~tiers }\n", "organisme Ville \"Ville\" { camp tiers }\n");
    }

    @Test
    void signsStandAtTheirNumbers() {
        assertLaidOut("""
                contrat csi "C" { axe a "A" { engagement e "E" { quantité + 42 policiers lecture Ville: - 5 agents } } }
                """, """
                contrat csi "C" {
                  axe a "A" {
                    engagement e "E" { quantité +42 policiers lecture Ville : -5 agents }
                  }
                }
                """);
    }

    @Test
    void linesThatBeginWithAMisspeltPropertyAreNotJoined() {
        assertLaidOut("""
                organisme Ville "Ville" {
                    cam   collectivité
                  natur commune,
                    autre
                  sigle   "V"
                }
                """, """
                organisme Ville "Ville" {
                  cam   collectivité
                  natur commune,
                    autre
                  sigle "V"
                }
                """);
    }

    @Test
    void onlyTheLinesAskedForAreLaidOut() {
        final String text = "organisme   Ville\norganisme   Police\norganisme   Parquet\n";
        assertEquals("organisme   Ville\norganisme Police\norganisme   Parquet\n",
                LANGUAGE.read(text).formatted(new TextRegion(text.indexOf("Police") - 2, 2)));
    }

    private static void assertLaidOut(String before, String after) {
        final String expected = after.replace('~', '\u00A0');
        assertEquals(expected, LANGUAGE.read(before.replace('~', '\u00A0')).formatted());
        assertEquals(expected, LANGUAGE.read(expected).formatted());
    }
}
