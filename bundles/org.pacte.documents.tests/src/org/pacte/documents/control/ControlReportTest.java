// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pacte.checks.Finding;
import org.pacte.checks.Severity;
import org.pacte.documents.Contracts;
import org.pacte.documents.Locator;
import org.pacte.documents.tree.Section;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Diffusion;

class ControlReportTest {

    private final Contracts model = new Contracts();

    @Test
    void findingsAreCountedByGravity() {
        String words = words(finding("Z1", Severity.ERROR, model.cameras),
                finding("Z2", Severity.WARNING, model.cameras),
                finding("Z2", Severity.WARNING, model.officers));
        assertTrue(words.contains("1 erreur\n2 avertissements\n0 information\n"), words);
        assertTrue(words.contains("Z2 – Z2 | avertissement | 2"), words);
        assertTrue(words.contains("à corriger avant toute signature"), words);
    }

    @Test
    void theGravestRulesComeFirst() {
        var document = new ControlReport()
                .build(model.request(Diffusion.PUBLIC, finding("Z1", Severity.INFO, model.cameras),
                        finding("Z3", Severity.WARNING, model.cameras), finding("Z2", Severity.ERROR, model.cameras),
                        finding("Z1", Severity.WARNING, model.cameras)));
        assertEquals(List.of("regle-z2", "regle-z1", "regle-z3"),
                document.sections().stream().filter(section -> section.level() == 2)
                        .map(Section::anchor).toList());
    }

    @Test
    void aFindingSaysWhatWhereAndHowToCureIt() {
        Locator locator = finding -> Optional.of(new Locator.Place("contrat.pacte", 12));
        String words = Contracts.words(new ControlReport().build(model.request(Locale.FRENCH, Diffusion.PUBLIC, locator,
                finding("Z1", Severity.ERROR, model.cameras))));
        assertTrue(words.contains("Comment corriger\u00A0: Corriger Z1"), words);
        assertTrue(words.contains("Parce que Z1"), words);
        assertTrue(words.contains("Constat Z1 | sécurité.caméras | contrat.pacte, ligne\u00A012"), words);
    }

    @Test
    void aRuleThatFoundNothingIsNamed() {
        String words = words(finding("Z1", Severity.ERROR, model.cameras));
        assertTrue(words.contains("Règles sans constat"), words);
        assertTrue(words.contains("R11\u00A0– "), words);
    }

    @Test
    void aCleanContractIsSaidToBeClean() {
        assertTrue(words().contains("Aucun constat"));
    }

    @Test
    void whatIsReservedIsNotNamedToAWiderAudience() {
        model.officers.setDiffusion(Diffusion.RESTRICTED);
        var about = new Finding("Z2", Severity.ERROR, "Constat Z2", "", "", model.cameras, null, Finding.WHOLE,
                List.of(model.officers));
        String words = words(finding("Z1", Severity.ERROR, model.officers), about);
        assertFalse(words.contains("Constat Z"), words);
        assertTrue(words.contains("Aucun constat"), words);
    }

    @Test
    void findingsOfAnotherContractAreLeftOut() {
        Contract other = ContractFactory.eINSTANCE.createContract();
        model.file.getElements().add(other);
        String words = words(finding("Z1", Severity.ERROR, other), finding("Z2", Severity.ERROR, model.town));
        assertFalse(words.contains("Constat Z1"), words);
        assertTrue(words.contains("Constat Z2"), words);
    }

    private String words(Finding... findings) {
        return Contracts.words(new ControlReport().build(model.request(Diffusion.PUBLIC, findings)));
    }

    private static Finding finding(String rule, Severity severity, EObject element) {
        return new Finding(rule, severity, "Constat " + rule, "Parce que " + rule, "Corriger " + rule, element, null,
                Finding.WHOLE,
                List.of());
    }
}
