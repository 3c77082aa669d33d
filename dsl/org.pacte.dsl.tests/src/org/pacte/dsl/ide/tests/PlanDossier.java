// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.util.List;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;

/** A register and a contract with actions that wait for each other and commitments given for each other. */
final class PlanDossier {
    static final String REGISTER = """
            organisme Ville "Ville de Bourges" { camp collectivité nature commune }
            organisme Préfecture "Préfecture du Cher" { camp État nature préfecture }
            texte Circulaire "Circulaire" { url "https://www.legifrance.gouv.fr/circulaire/id/45162" }
            """;
    static final String CONTRACT = """
            // Un contrat
            // d'essai
            contrat csi "Contrat" {
              type CSI
              vise Circulaire
              annonce 1 axes
              axe sécurité "Sécurité" {
                engagement caméras "Vidéoprotection" {
                  porteur Ville
                  quantité 10 caméras par an de 2022 à 2026
                  contrepartie de renforts
                  texte «
                    Étendre le parc, voir (https://exemple.fr/parc).
                  »
                  source "Procès-verbal" { url "pièces/pv.txt" }
                  action étude "Étude d'implantation" {
                    pilote Ville
                    du 01/01/2022
                    durée 6 mois
                  }
                  action pose "Pose" { pilote Ville dépend de étude, renforts }
                }
                engagement renforts "Renforts" {
                  porteur Préfecture, Ville
                  quantité 42 policiers dont 20 en 2021, 21 en 2022
                }
              }
            }
            """;

    private PlanDossier() {
    }

    /** The stretch of a text that a part of it takes, its first occurrence behind another part. */
    static TextRange part(String text, String before, String part) {
        return new TextRange(text.indexOf(part, text.indexOf(before)), part.length());
    }

    /** The words of the contract that places point at. */
    static List<String> words(List<Location> places) {
        return places.stream().map(place -> word(CONTRACT, place.selection())).toList();
    }

    static String word(String text, TextRange range) {
        return text.substring(range.offset(), range.end());
    }
}
