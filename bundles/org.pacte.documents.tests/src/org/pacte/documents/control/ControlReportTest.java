// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pacte.checks.Finding;
import org.pacte.checks.Severity;
import org.pacte.checks.Verdict;
import org.pacte.documents.Contracts;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.Locator;
import org.pacte.documents.tree.Section;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.Waiver;

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

    @Test
    void whatMissesBeforeTheSignatureStandsInOrderOfImportance() {
        String words = words(finding("R23", Severity.WARNING, model.cameras), finding("R56", Severity.ERROR, model.cameras));
        assertTrue(words.contains("Avant la signature\n"), words);
        int blocking = words.indexOf("\nR56 – ");
        assertTrue(blocking > 0 && blocking < words.indexOf("\nR23 – "), words);
        assertTrue(words.contains("Calendrier | 0 | 1 | 0 | 0"), words);
        assertTrue(words.contains("Ensemble | 1 | 1 | 0 | 0"), words);
        assertTrue(words.contains("Des points restent à régler."), words);
        assertTrue(words().contains("Rien ne s’oppose à la signature."), words());
    }

    @Test
    void aWaivedFindingIsShownWithItsReasonAndDoesNotCount() {
        Waiver waiver = ContractFactory.eINSTANCE.createWaiver();
        waiver.setReason("Engagement de principe");
        waiver.setAuthor("Cabinet du préfet");
        waiver.setDate(LocalDate.of(2021, 10, 12));
        waiver.setExpires(LocalDate.of(2022, 12, 31));
        var covered = new Finding("R23", Severity.WARNING, Severity.WARNING, "Constat R23", "", "", model.cameras, null, Finding.WHOLE,
                List.of(), List.of(), waiver);
        var request = model.request(Diffusion.PUBLIC);
        var judged = new DocumentRequest(request.dossier(), request.contract(), new Verdict(List.of(), List.of(covered), List.of()),
                request.date(), request.locale(), request.audience(), request.locator());
        String words = Contracts.words(new ControlReport().build(judged));
        assertTrue(words.contains("R23 | Constat R23 | Engagement de principe | Cabinet du préfet | 12 octobre 2021, jusqu’au 31 décembre 2022"),
                words);
        assertTrue(words.contains("0 avertissement\n") && words.contains("1 constat couvert par une dérogation"), words);
        assertTrue(words.contains("Ensemble | 0 | 0 | 0 | 1"), words);
        model.cameras.setDiffusion(Diffusion.RESTRICTED);
        assertFalse(Contracts.words(new ControlReport().build(judged)).contains("Engagement de principe"));
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
