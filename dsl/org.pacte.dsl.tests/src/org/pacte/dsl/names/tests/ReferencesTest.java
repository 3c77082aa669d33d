// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.names.DossierScope;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.Dossier;

/** What a name means, from where it stands. */
class ReferencesTest {
    private static final Language LANGUAGE = Language.french();
    private static final String HOMONYMS = """
            contrat csi "Contrat" {
              axe sécurité "Sécurité" {
                engagement caméras "Poser" {
                  action étude "Étudier la pose"
                  action pose "Poser" { dépend de étude }
                }
                engagement bornes "Installer" {
                  action étude "Étudier l’installation"
                  action installation "Installer" { dépend de étude }
                  action bilan "Dresser" { dépend de caméras.étude, csi.sécurité.bornes.étude }
                }
                engagement bilans "Suivre" { action rapport "Écrire" { dépend de %s } }
              }
            }
            """;

    @Test
    void theFilesOfADossierSeeEachOtherInAnyOrder() {
        final List<Reading> dossier = LANGUAGE.readAll("contrat c \"C\" { parties Ville }", "organisme Ville \"Ville\" { rattaché à Région }",
                "organisme Région \"Région\"");
        dossier.forEach(file -> assertEquals("", file.faults()));
        assertSame(dossier.get(1).first(Organization.class), dossier.get(0).first(Contract.class).getParties().get(0));
    }

    @Test
    void aSuffixOfTheFullNameIsEnough() {
        final Reading reading = LANGUAGE.read("organisme Ville { service PM }\ncontrat c { parties PM, Ville.PM }");
        assertEquals("", reading.faults());
        assertEquals(List.of(reading.first(Service.class)), reading.first(Contract.class).getParties().stream().distinct().toList());
    }

    @Test
    void theNearestOfSeveralHomonymsIsMeant() {
        final Reading reading = LANGUAGE.read(HOMONYMS.formatted("pose"));
        assertEquals("", reading.faults());
        assertEquals(List.of("csi.sécurité.caméras.étude"), dependencies(reading, "pose"));
        assertEquals(List.of("csi.sécurité.bornes.étude"), dependencies(reading, "installation"));
        assertEquals(List.of("csi.sécurité.caméras.étude", "csi.sécurité.bornes.étude"), dependencies(reading, "bilan"));
    }

    @Test
    void equallyNearHomonymsAreAmbiguousAndAllNamed() {
        final Reading reading = LANGUAGE.read(HOMONYMS.formatted("étude"));
        assertEquals(1, reading.issues("R01").size());
        final String message = reading.issues("R01").get(0).getMessage();
        assertTrue(message.contains("csi.sécurité.caméras.étude") && message.contains("csi.sécurité.bornes.étude"), message);
    }

    @Test
    void anElementOfAnotherKindDoesNotStandInTheWay() {
        final Reading reading = LANGUAGE.read("territoire Bourges\norganisme Bourges\ncontrat c { parties Bourges territoires Bourges }");
        assertEquals("", reading.faults());
    }

    @Test
    void aPartOfANameInTheMiddleIsNoSuffix() {
        final Reading reading = LANGUAGE.read("organisme Ville { service PM }\ncontrat c { parties ille, V.PM }");
        assertEquals(2, reading.issues("R01").size());
    }

    @Test
    void aFullNameDeclaredTwiceLinksAndIsReportedWhereItIsDeclared() {
        final List<Reading> dossier = LANGUAGE.readAll("organisme Ville", "organisme Ville\ncontrat c { parties Ville }");
        assertEquals("", dossier.get(1).faults());
        assertEquals(1, dossier.get(0).issues("R02").size());
        assertEquals(1, dossier.get(1).issues("R02").size());
    }

    @Test
    void theShortestNameMeansTheElementFromItsPlace() {
        final Reading reading = LANGUAGE.read(HOMONYMS.formatted("pose"));
        final Action report = action(reading, "rapport");
        final DossierScope scope = LANGUAGE.part(DossierScopes.class).getScope(report, Literals.ACTION__DEPENDS_ON);
        assertEquals("caméras.étude", shortest(scope, "csi.sécurité.caméras.étude"));
        assertEquals("pose", shortest(scope, "csi.sécurité.caméras.pose"));
        final DossierScope near = LANGUAGE.part(DossierScopes.class).getScope(action(reading, "pose"), Literals.ACTION__DEPENDS_ON);
        assertEquals("étude", shortest(near, "csi.sécurité.caméras.étude"));
        assertEquals("bornes.étude", shortest(near, "csi.sécurité.bornes.étude"));
    }

    private static String shortest(DossierScope scope, String name) {
        for (final IEObjectDescription each : scope.getAllElements()) {
            if (each.getName().equals(QualifiedName.create(name.split("\\.")))) {
                return scope.shortestName(each).toString();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Action action(Reading reading, String name) {
        return reading.all(Action.class).stream().filter(action -> name.equals(action.getName())).findFirst().orElseThrow();
    }

    private static List<String> dependencies(Reading reading, String action) {
        return action(reading, action).getDependsOn().stream().map(Dossier::qualifiedName).toList();
    }
}
