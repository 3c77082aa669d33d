// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.date;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Waiver;

class WaiversTest {
    private final ContractDraft draft = new ContractDraft();

    @Test
    void aWaivedFindingCarriesItsWaiverAndIsToldApart() {
        Commitment cameras = draft.commitment("caméras", due(null));
        Waiver waiver = waiver("R23", cameras);
        Verdict verdict = judge();
        assertEquals(List.of(), verdict.findings());
        assertEquals(List.of("R23"), verdict.waived().stream().map(Finding::rule).toList());
        assertSame(waiver, verdict.waived().getFirst().waiver());
        assertTrue(verdict.waived().getFirst().isWaived());
    }

    @Test
    void aWaiverCoversItsOwnRuleOnly() {
        Commitment cameras = draft.commitment("caméras", due(null), ContractDraft.borneBy());
        waiver("R23", cameras);
        assertEquals(List.of("R11"), rules(judge().findings()));
    }

    @Test
    void aWaiverCoversAllThatLiesInsideItsElementAndNothingBeside() {
        draft.commitment("a", due(null));
        draft.commitment(draft.axis("justice"), "b", due(null), ContractDraft.titled("Ouvrir un point d’accès au droit"));
        waiver("R23", draft.axis);
        Verdict verdict = judge();
        assertEquals(List.of("csi.sécurité.a"), verdict.waived().stream().map(Finding::elementName).toList());
        assertTrue(verdict.findings().stream().anyMatch(finding -> finding.rule().equals("R23") && finding.elementName().equals("csi.justice.b")));
    }

    @Test
    void whatAnAmendmentChangesIsCoveredWithWhatItChanges() {
        Commitment cameras = draft.commitment("caméras");
        Modification change = ContractFactory.eINSTANCE.createModification();
        change.setTarget(cameras);
        change.setTerms(ContractFactory.eINSTANCE.createCommitment());
        Amendment amendment = ContractFactory.eINSTANCE.createAmendment();
        amendment.setContract(draft.contract);
        amendment.setDate(ContractDraft.TODAY);
        amendment.getModifications().add(change);
        draft.file.getElements().add(amendment);
        waiver("CHER-1", cameras);
        Rule rule = new PlugInRules.Local() {
            @Override
            public void check(CheckContext context, Findings findings) {
                findings.on(change.getTerms()).report("Avenant imprécis.");
            }
        };
        Verdict verdict = new Checker(Catalogue.of(List.of(rule)), Locale.FRENCH, ContractDraft.TODAY).judge(draft.dossier());
        assertEquals(List.of("CHER-1"), rules(verdict.waived()));
        assertEquals(List.of(), verdict.findings());
    }

    @Test
    void aWaiverIsUsedAlsoByWhatOnlyCountsAtTheSignature() {
        draft.contract.setState(DocumentState.DRAFT);
        Severities later = Severities.of(Severity.OFF, Severity.ERROR, Severity.ERROR);
        Rule rule = new PlugInRules.Local() {
            @Override
            public Severities severities() {
                return later;
            }
        };
        waiver("CHER-1", draft.contract);
        Verdict verdict = new Checker(Catalogue.of(List.of(rule)), Locale.FRENCH, ContractDraft.TODAY).judge(draft.dossier());
        assertEquals(List.of(), verdict.findings());
        assertTrue(verdict.later().getFirst().isWaived());
    }

    @Test
    void aWaiverThatCoversNothingIsReportedWithItsRemoval() {
        Commitment cameras = draft.commitment("caméras");
        Waiver waiver = waiver("R23", cameras);
        Finding finding = judge().findings().getFirst();
        assertEquals(Waivers.CODE + " WARNING", finding.rule() + " " + finding.severity());
        assertEquals("La dérogation à la règle R23 pour l’engagement « caméras » ne couvre aucun constat : retirez-la, ou corrigez la règle"
                + " ou l’élément visé.", plain(finding.message()));
        assertEquals(List.of(new Fix.Remove("Retirer la dérogation", waiver, null, Finding.WHOLE)), finding.fixes());
        assertEquals(List.of(cameras), finding.related());
        assertSame(draft.contract, finding.contract().orElseThrow());
    }

    @Test
    void ofTwoWaiversForOneFindingTheSecondCoversNothing() {
        Commitment cameras = draft.commitment("caméras", due(null));
        waiver("R23", cameras);
        Waiver second = waiver("R23", cameras);
        Verdict verdict = judge();
        assertEquals(1, verdict.waived().size());
        assertSame(second, verdict.findings().getFirst().element());
    }

    @Test
    void anExpiredWaiverCoversNothingFromTheDayAfterItsEnd() {
        Commitment cameras = draft.commitment("caméras", due(null));
        Waiver waiver = waiver("R23", cameras);
        waiver.setExpires(ContractDraft.TODAY);
        assertEquals(List.of(), judge().findings());
        waiver.setExpires(ContractDraft.TODAY.minusDays(1));
        Verdict verdict = judge();
        assertEquals(List.of(), verdict.waived());
        assertEquals(List.of("R23", Waivers.CODE), rules(verdict.findings()));
        assertTrue(verdict.findings().getLast().message().contains("échue depuis le 14 janvier 2022"), verdict.findings().getLast().message());
    }

    @Test
    void aWaiverOfALaterDayDoesNotHoldYetAndIsNoFault() {
        Commitment cameras = draft.commitment("caméras", due(null));
        waiver("R23", cameras).setDate(LocalDate.of(2022, 1, 16));
        assertEquals(List.of("R23"), rules(judge().findings()));
    }

    @Test
    void nothingExemptsFromWhatContradictsItself() {
        Commitment cameras = draft.commitment("caméras");
        waiver("R19", cameras);
        Finding finding = judge().findings().getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().startsWith("Rien ne dispense de la règle R19 ("), finding.message());
    }

    @Test
    void aWaiverOfARuleThatDoesNotExistOrWithoutAReasonIsAnError() {
        Commitment cameras = draft.commitment("caméras", due(null));
        waiver("R999", cameras);
        waiver("R23", cameras).setReason(" ");
        List<Finding> findings = judge().findings();
        assertEquals(List.of("R23", Waivers.CODE, Waivers.CODE), rules(findings));
        assertTrue(findings.get(1).message().contains("«\u00A0R999\u00A0», qui n’existe pas"), findings.get(1).message());
        assertTrue(findings.get(2).message().contains("n’a pas de motif"), findings.get(2).message());
        assertEquals(List.of(), findings.get(2).fixes());
    }

    @Test
    void aWaiverThatNobodyAnswersForCoversNothing() {
        Commitment cameras = draft.commitment("caméras", due(null));
        waiver("R999", cameras);
        waiver("R23", cameras).setAuthor(null);
        List<Finding> findings = judge().findings();
        assertEquals(List.of("R23", Waivers.CODE, Waivers.CODE), rules(findings));
        assertTrue(findings.get(1).message().contains("«\u00A0R999\u00A0», qui n’existe pas"), findings.get(1).message());
        assertTrue(findings.get(2).message().contains("n’a pas de motif"), findings.get(2).message());
        assertEquals(List.of(), findings.get(2).fixes());
    }

    @Test
    void aReasonStillToBeWrittenIsNone() {
        Commitment cameras = draft.commitment("caméras", due(null));
        waiver("R23", cameras).setReason(Fix.BLANK);
        List<Finding> findings = judge().findings();
        assertEquals(List.of("R23", Waivers.CODE), rules(findings));
        assertTrue(findings.get(1).message().contains("n’a pas de motif"), findings.get(1).message());
    }

    @Test
    void aWaiverOfARuleThatTheHostLeftOutIsNoFault() {
        waiver("R23", draft.commitment("caméras"));
        Verdict verdict = new Checker(Catalogue.load().without("R23"), Locale.FRENCH, ContractDraft.TODAY).judge(draft.dossier());
        assertEquals(List.of(), verdict.findings());
    }

    @Test
    void aWaiverThatIsStillBeingTypedIsNoFault() {
        draft.commitment("caméras");
        draft.file.getElements().add(ContractFactory.eINSTANCE.createWaiver());
        waiver("R23", null);
        assertEquals(List.of(), judge().findings());
    }

    @Test
    void messagesAreEnglishForThoseWhoReadIt() {
        waiver("R999", draft.commitment("caméras"));
        Verdict verdict = new Checker(Catalogue.load(), Locale.ENGLISH, ContractDraft.TODAY).judge(draft.dossier());
        assertFalse(verdict.findings().getFirst().message().contains("«"));
    }

    private Waiver waiver(String rule, NamedElement target) {
        Waiver waiver = ContractFactory.eINSTANCE.createWaiver();
        waiver.setRule(rule);
        waiver.setTarget(target);
        waiver.setReason("Engagement de principe, sans terme");
        waiver.setAuthor("Cabinet du préfet");
        waiver.setDate(date("12/10/2021"));
        draft.file.getElements().add(waiver);
        return waiver;
    }

    private Verdict judge() {
        return new Checker(Catalogue.load(), Locale.FRENCH, ContractDraft.TODAY).judge(draft.dossier());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
