// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.titled;
import static org.pacte.checks.ContractDraft.unmeasured;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.AmendedDossier;
import org.pacte.model.dossier.Dossier;

class CheckerTest {
    private final ContractDraft draft = new ContractDraft();
    private final Checker checker = new Checker(Catalogue.load(), Locale.FRENCH, ContractDraft.TODAY);

    @Test
    void aSoundContractHasNoFindings() {
        draft.commitment("caméras");
        assertEquals(List.of(), checker.check(draft.dossier()));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyContractIsCheckedInEveryStateWithoutFailure(DocumentState state) {
        DossierFile file = ContractFactory.eINSTANCE.createDossierFile();
        file.getElements().add(ContractFactory.eINSTANCE.createContract());
        Dossier dossier = Dossier.ofFiles(List.of(file));
        dossier.contracts().getFirst().setState(state);
        assertTrue(checker.check(dossier).stream().noneMatch(finding -> finding.severity() == Severity.OFF));
        assertTrue(checker.check(dossier).stream().noneMatch(finding -> finding.message().contains("Exception")));
    }

    @Test
    void aModelOfEmptyElementsIsCheckedWithoutFailure() {
        DossierFile file = EmptyElements.file();
        List<Finding> findings = checker.check(Dossier.ofFiles(List.of(file)));
        assertEquals(List.of(), findings.stream().map(Finding::message).filter(message -> message.contains("Exception")).toList());
    }

    @Test
    void noDossierNoFindings() {
        assertEquals(List.of(), checker.check(Dossier.ofFiles(List.of())));
    }

    @Test
    void findingsComeInTheOrderOfTheTextThenOfTheRules() {
        draft.commitment("a", due(null), borneBy());
        draft.commitment("b", due(null), unmeasured(), titled("Ouvrir un bureau"));
        draft.contract.getSteering().clear();
        assertEquals(List.of("R56 csi", "R11 csi.sécurité.a", "R23 csi.sécurité.a", "R23 csi.sécurité.b", "R66 csi.sécurité.b"),
                checker.check(draft.dossier()).stream().map(finding -> finding.rule() + " " + finding.elementName()).toList());
    }

    @Test
    void theOrderOfFilesDoesNotDependOnTheOrderOfLoading() {
        Resource first = fileWithOrganization("a.pacte");
        Resource second = fileWithOrganization("b.pacte");
        List<String> forward = messages(checker.check(Dossier.of(List.of(first, second))));
        assertEquals(2, forward.size());
        assertEquals(forward, messages(checker.check(Dossier.of(List.of(second, first)))));
    }

    @Test
    void oneResourceShowsOnlyItsOwnFindings() {
        Resource first = fileWithOrganization("a.pacte");
        Resource second = fileWithOrganization("b.pacte");
        List<Finding> findings = checker.check(Dossier.of(List.of(first, second)), second);
        assertEquals(List.of(second), findings.stream().map(finding -> finding.element().eResource()).toList());
    }

    @Test
    void aRuleThatThrowsIsReportedAndTheOthersStillRun() {
        Rule failing = new PlugInRules.Failing(() -> {
            throw new IllegalStateException("no such table");
        });
        List<Finding> findings = new Checker(Catalogue.of(List.of(failing, new PlugInRules.Local())), Locale.FRENCH, ContractDraft.TODAY)
                .check(draft.dossier());
        assertEquals(List.of("CHER-2 ERROR", "CHER-1 INFO"), findings.stream().map(each -> each.rule() + " " + each.severity()).toList());
        assertEquals("La règle CHER-2 n’a pas pu s’exécuter (java.lang.IllegalStateException: no such table) : les autres règles ont été "
                + "appliquées, mais rien ne dit que celle-ci est respectée.", plain(findings.getFirst().message()));
        assertSame(draft.file, findings.getFirst().element());
    }

    @Test
    void aRuleThatNeverEndsItsRecursionIsReportedToo() {
        Rule failing = new PlugInRules.Failing(CheckerTest::fall);
        List<Finding> findings = new Checker(Catalogue.of(List.of(failing)), Locale.ENGLISH, ContractDraft.TODAY).check(draft.dossier());
        assertTrue(findings.getFirst().message().contains("StackOverflowError"));
    }

    private static void fall() {
        fall();
    }

    @Test
    void aCancelledCheckStopsBeforeTheNextRule() {
        AtomicInteger asked = new AtomicInteger();
        Checker impatient = new Checker(Catalogue.load(), Locale.FRENCH, ContractDraft.TODAY, () -> asked.incrementAndGet() > 3);
        assertThrows(CancellationException.class, () -> impatient.check(draft.dossier()));
        assertEquals(4, asked.get());
    }

    @Test
    void aFailureOfACancelledCheckIsACancellation() {
        AtomicInteger asked = new AtomicInteger();
        Rule failing = new PlugInRules.Failing(() -> {
            throw new IllegalStateException("cancelled");
        });
        Checker impatient = new Checker(Catalogue.of(List.of(failing)), Locale.FRENCH, ContractDraft.TODAY,
                () -> asked.incrementAndGet() > 1);
        assertThrows(CancellationException.class, () -> impatient.check(draft.dossier()));
    }

    @Test
    void theRegisterIsJudgedWithTheMostAdvancedOpenContract() {
        ContractDraft closed = new ContractDraft();
        closed.contract.setState(DocumentState.CLOSED);
        draft.contract.setState(DocumentState.IN_FORCE);
        Findings findings = new Findings(new PlugInRules.Local(), Locale.FRENCH, AmendedDossier.unamended(Dossier.ofFiles(List.of(draft.file, closed.file))),
                Policy.STANDARD);
        Severities telling = new Severities(Severity.OFF, Severity.OFF, Severity.OFF, Severity.OFF, Severity.WARNING, Severity.OFF);
        findings.on(draft.ville).as(telling).report("in force");
        findings.on(draft.ville).as(telling).within(closed.contract).report("closed");
        assertEquals(List.of("in force"), findings.reported().stream().map(Finding::message).toList());
    }

    private static Resource fileWithOrganization(String name) {
        ContractDraft draft = new ContractDraft();
        DossierFile file = draft.file;
        file.getElements().clear();
        draft.organization("Ville", Side.LOCAL_AUTHORITY);
        Resource resource = new ResourceImpl(URI.createURI("file:/dossier/" + name));
        resource.getContents().add(file);
        return resource;
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }
}
