// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FrenchNounsTest {
    private static final Map<String, String> PLURAL_BY_SINGULAR = Map.ofEntries(Map.entry("caméra", "caméras"),
            Map.entry("policier", "policiers"), Map.entry("poste", "postes"), Map.entry("unité", "unités"),
            Map.entry("local", "locaux"), Map.entry("tribunal", "tribunaux"), Map.entry("bureau", "bureaux"),
            Map.entry("panneau", "panneaux"), Map.entry("lieu", "lieux"), Map.entry("jour", "jours"),
            Map.entry("tour", "tours"),
            Map.entry("délai", "délais"), Map.entry("élu", "élus"), Map.entry("vidéo", "vidéos"),
            Map.entry("an", "ans"),
            Map.entry("an de service", "ans de service"),
            Map.entry("emploi", "emplois"), Map.entry("poste de police", "postes de police"),
            Map.entry("agent de police municipale", "agents de police municipale"),
            Map.entry("brigade cynophile", "brigades cynophiles"), Map.entry("bureau de police", "bureaux de police"),
            Map.entry("équivalent temps plein", "équivalents temps plein"),
            Map.entry("caméra-piéton", "caméras-piétons"), Map.entry("centre d’accueil", "centres d’accueil"),
            Map.entry("personnel à temps plein", "personnels à temps plein"));

    @Test
    void knownPairsAreFoundInBothDirections() {
        PLURAL_BY_SINGULAR.forEach((singular, plural) -> {
            assertEquals(plural, FrenchNouns.plural(singular));
            assertEquals(singular, FrenchNouns.singular(plural));
            assertEquals(plural, FrenchNouns.plural(plural));
            assertEquals(singular, FrenchNouns.singular(singular));
        });
    }

    @Test
    void invariableWordsNeverChange() {
        for (String word : List.of("temps", "mois", "parcours", "secours", "accès", "procès", "bus", "corps", "cours",
                "prix", "voix",
                "avis", "permis", "campus", "travaux", "rendez-vous", "gaz", "process", "palais")) {
            assertEquals(word, FrenchNouns.singular(word));
            assertEquals(word, FrenchNouns.plural(word));
        }
    }

    @Test
    void acronymsIdentifiersAndSymbolsNeverChange() {
        for (String word : List.of("ETP", "ASVP", "CSU", "€", "k€", "%", "effectifs_PM", "PTZs", "m2", "km", "CO2",
                "")) {
            assertEquals(word, FrenchNouns.singular(word));
            assertEquals(word, FrenchNouns.plural(word));
        }
    }

    @Test
    void unsureEndingsStayAsWritten() {
        for (String word : List.of("portail", "régal", "pneu", "tuyau")) {
            assertEquals(word, FrenchNouns.plural(word));
        }
    }

    @Test
    void thePluralBeginsAtTwo() {
        assertEquals("caméra", FrenchNouns.agree("caméras", BigDecimal.ONE));
        assertEquals("caméra", FrenchNouns.agree("caméras", new BigDecimal("1.9")));
        assertEquals("caméra", FrenchNouns.agree("caméras", BigDecimal.ZERO));
        assertEquals("caméra", FrenchNouns.agree("caméras", new BigDecimal("-1")));
        assertEquals("caméras", FrenchNouns.agree("caméra", new BigDecimal("2.0")));
        assertEquals("caméras", FrenchNouns.agree("caméras", new BigDecimal("-2")));
        assertEquals("ETP", FrenchNouns.agree("ETP", new BigDecimal("5.5")));
    }

    @Test
    void aCapitalLetterIsKept() {
        assertEquals("Policier", FrenchNouns.singular("Policiers"));
    }
}
