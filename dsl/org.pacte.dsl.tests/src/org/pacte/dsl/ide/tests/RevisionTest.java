// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.dsl.ide.services.ElementSheet;
import org.pacte.dsl.ide.services.Property;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.Revision;
import org.pacte.dsl.ide.services.Symbol;

/** The properties of an element in a form, and what another value changes in the text. */
class RevisionTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String CONTRACT = """
            organisme Ville "Ville de Bourges" { camp collectivité }
            contrat csi "CSI" {
              // Le calendrier a été négocié.
              axe sécurité "Sécurité" {
                engagement caméras "Caméras" {
                  action étude "Étude" {
                    pilote Ville // la ville seule
                    du 01/03/2022 /* réunion de lancement */ au 31/05/2022 // ferme
                    durée 3 mois
                  }
                  action pose "Pose" { dépend de étude durée 6 mois }
                  action bilan_final
                }
              }
            }
            """;

    private OpenDossier open(Locale locale) {
        return dossiers.in(locale, "contrat.pacte", CONTRACT).ready();
    }

    private Revision revise(String element, String... featuresAndValues) {
        List<PropertyChange> changes = Stream.iterate(0, i -> i < featuresAndValues.length, i -> i + 2)
                .map(i -> new PropertyChange(featuresAndValues[i], featuresAndValues[i + 1])).toList();
        return OpenDossier.await(open(Locale.FRENCH).session.revise(element, changes));
    }

    private String revised(String element, String... featuresAndValues) {
        Revision revision = revise(element, featuresAndValues);
        assertEquals("", revision.refusal());
        return revision.files().isEmpty() ? CONTRACT : revision.files().getFirst().applyTo(CONTRACT);
    }

    /** The lines that differ. */
    private static String difference(String changed) {
        List<String> before = CONTRACT.lines().toList();
        return changed.lines().filter(line -> !before.contains(line)).map(String::strip)
                .collect(Collectors.joining("|"));
    }

    @Test
    void movingAnActionChangesItsDatesAndKeepsEveryComment() {
        assertEquals("du 15/03/2022 /* réunion de lancement */ au 14/06/2022 // ferme",
                difference(revised("csi.sécurité.caméras.étude", "start", "15/03/2022", "end", "14/06/2022")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "étude | duration  | 4 mois       | durée 4 mois",
        "étude | title     | Étude \"A\"  | action étude \"Étude \\\"A\\\"\" {",
        "étude | deadline  | fin 2022     | échéance fin 2022",
        "pose  | duration  | 8 mois       | action pose \"Pose\" { dépend de étude durée 8 mois }",
        "pose  | start     | 01/06/2022   | action pose \"Pose\" { du 01/06/2022 dépend de étude durée 6 mois }",
        "pose  | title     | ''           | action pose { dépend de étude durée 6 mois }",
        "bilan_final | title | Bilan      | action bilan_final \"Bilan\"",
        "étude | executionStatus | en-cours | exécution en-cours"})
    void oneValueChangesOneLine(String action, String feature, String value, String line) {
        assertEquals(line, difference(revised("csi.sécurité.caméras." + action, feature, value)));
    }

    @Test
    void anEmptyValueTakesThePropertyOut() {
        String changed = revised("csi.sécurité.caméras.étude", "duration", "");
        assertEquals(CONTRACT.replace("        durée 3 mois\n", ""), changed);
        String open = revised("csi.sécurité.caméras.étude", "end", "");
        assertTrue(open.contains("du 01/03/2022"), open);
        assertTrue(!open.contains("31/05/2022"), open);
    }

    @Test
    void whatTheLanguageDoesNotReadIsRefusedWithItsReason() {
        assertTrue(revise("csi.sécurité.caméras.étude", "start", "31/02/2022").refusal()
                .startsWith("La valeur n’a pas été écrite\u00A0: "));
        assertTrue(revise("csi.sécurité.caméras.étude", "duration", "bientôt").files().isEmpty());
        assertTrue(revise("csi.sécurité.caméras.étude", "duration", "3 mois } action x {").files().isEmpty());
        assertTrue(revise("csi.sécurité.caméras.pose", "end", "01/01/2023").refusal().contains("ne peut pas s’écrire ici"));
    }

    @Test
    void theSameValueChangesNothing() {
        assertEquals(CONTRACT, revised("csi.sécurité.caméras.étude", "duration", "3 mois"));
        assertEquals(CONTRACT, revised("csi.sécurité.nulle_part", "duration", "3 mois"));
    }

    @Test
    void aSheetShowsWhatIsStatedAndWhatCouldBe() {
        ElementSheet sheet = OpenDossier.await(open(Locale.FRENCH).session.sheet("csi.sécurité.caméras.étude"))
                .orElseThrow();
        assertEquals(Symbol.Kind.ACTION, sheet.kind());
        assertEquals("Étude", sheet.title());
        assertEquals(List.of("Début=01/03/2022", "Fin=31/05/2022", "Durée=3 mois", "Échéance=", "Dépend de="),
                sheet.properties().stream().filter(each -> each.section() == Property.Section.DATES)
                        .map(each -> each.label() + "=" + each.value()).toList());
        assertTrue(sheet.properties().stream().filter(each -> each.feature().equals("executionStatus")).findFirst()
                .orElseThrow().choices().contains("réalisé"));
    }

    @Test
    void everyPropertyHasALabelInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            OpenDossier dossier = open(locale);
            for (String element : Arrays.asList("csi", "csi.sécurité", "csi.sécurité.caméras",
                    "csi.sécurité.caméras.étude", "Ville")) {
                OpenDossier.await(dossier.session.sheet(element)).orElseThrow().properties()
                        .forEach(each -> assertTrue(!each.label().contains("property."), each.feature()));
            }
        }
    }
}
