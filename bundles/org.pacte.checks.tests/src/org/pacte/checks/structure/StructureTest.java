// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Rule;
import org.pacte.model.contract.AnnouncedKind;
import org.pacte.model.contract.Announcement;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.Dossier;

class StructureTest {
    private final ContractDraft draft = new ContractDraft();

    // R01

    @Test
    void aReferenceThatLeadsNowhereIsReportedAtItsPlaceInTheList() {
        Organization lost = ContractFactory.eINSTANCE.createOrganization();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("register.pacte#Vile"));
        draft.commitment("caméras", commitment -> commitment.getBearers().add(lost));
        assertEquals(List.of("ERROR csi.sécurité.caméras bearers[2]: L’engagement « caméras » renvoie à « Vile », qui n’existe pas dans "
                + "le dossier : corrigez ce nom ou déclarez l’élément."), draft.report(new ResolvedReferences()));
    }

    @Test
    void referencesThatLeadSomewhereAreSound() {
        draft.commitment("caméras");
        assertEquals(List.of(), draft.report(new ResolvedReferences()));
    }

    // R02

    @Test
    void twoElementsOfOneNameAreBothReportedAndNameEachOther() {
        Commitment first = draft.commitment("caméras", ContractDraft.unmeasured());
        Commitment second = draft.commitment("caméras", ContractDraft.unmeasured());
        List<Finding> findings = draft.findings(new UniqueNames());
        assertEquals(List.of(first, second), findings.stream().map(Finding::element).toList());
        assertEquals(List.of(List.of(second), List.of(first)), findings.stream().map(Finding::related).toList());
        assertEquals("ERROR csi.sécurité.caméras name: Le nom « csi.sécurité.caméras » est donné deux fois : à l’engagement « caméras » "
                + "et, dans le même fichier, à l’engagement « caméras » (Installer des caméras). Renommez l’un des deux.",
                draft.report(new UniqueNames()).getFirst());
    }

    @Test
    void aNameRepeatedInAnotherFileSaysWhichFile() {
        Resource here = new ResourceImpl(URI.createURI("file:/dossier/contrat.pacte"));
        here.getContents().add(draft.file);
        ContractDraft other = new ContractDraft();
        Resource there = new ResourceImpl(URI.createURI("file:/dossier/le%20registre.pacte"));
        DossierFile register = other.file;
        register.getElements().clear();
        other.organization("Ville", Side.LOCAL_AUTHORITY);
        there.getContents().add(register);
        List<Finding> findings = new Checker(Catalogue.of(List.of(new UniqueNames())), Locale.FRENCH, ContractDraft.TODAY)
                .check(Dossier.of(List.of(there, here)));
        assertEquals(2, findings.size());
        assertEquals("Le nom « Ville » est donné deux fois : à l’organisme « Ville » et, dans le fichier « le registre.pacte », à "
                + "l’organisme « Ville ». Renommez l’un des deux.", plain(findings.getFirst().message()));
    }

    @Test
    void ofTwoFilesOfOneNameThePathTellsWhich() {
        Resource here = new ResourceImpl(URI.createURI("file:/dossier/bourges/registre.pacte"));
        here.getContents().add(draft.file);
        ContractDraft other = new ContractDraft();
        Resource there = new ResourceImpl(URI.createURI("file:/dossier/vierzon/registre.pacte"));
        there.getContents().add(other.file);
        other.file.getElements().removeIf(each -> !(each instanceof Organization));
        List<Finding> findings = new Checker(Catalogue.of(List.of(new UniqueNames())), Locale.FRENCH, ContractDraft.TODAY)
                .check(Dossier.of(List.of(here, there)));
        assertTrue(findings.getFirst().message().contains("dans le fichier «\u00A0vierzon/registre.pacte\u00A0»"),
                findings.getFirst()::message);
    }

    @Test
    void aContractionPrecedesTheElement() {
        Contract twin = ContractFactory.eINSTANCE.createContract();
        twin.setName(draft.contract.getName());
        draft.file.getElements().add(twin);
        String message = draft.report(new UniqueNames()).getFirst();
        assertTrue(message.contains(": au contrat «") && message.contains(", au contrat «"), message);
    }

    @Test
    void oneNameMayBeUsedAgainInAnotherAxis() {
        draft.commitment("caméras");
        draft.commitment(draft.axis("autre"), "caméras");
        assertEquals(List.of(), draft.report(new UniqueNames()));
    }

    // R03

    @Test
    void anAxisWithoutCommitmentIsAnErrorOnlyOnceTheTextIsReady() {
        assertEquals(List.of("ERROR csi.sécurité name: L’axe « sécurité » ne contient aucun engagement : ajoutez-en un, ou écrivez "
                + "« sans-objet » suivi du motif."), draft.report(new FilledAxes()));
        draft.contract.setState(DocumentState.DRAFT);
        assertEquals("WARNING", severity(new FilledAxes()));
    }

    @Test
    void anAxisThatSaysWhyItIsEmptyIsSound() {
        draft.axis.setNotApplicable("Aucun réseau de transport");
        assertEquals(List.of(), draft.report(new FilledAxes()));
    }

    @Test
    void anEmptyReasonIsNoReason() {
        draft.axis.setNotApplicable("  ");
        assertEquals(1, draft.report(new FilledAxes()).size());
    }

    @Test
    void anAxisDeclaredEmptyThatIsNotIsReportedAtTheDeclaration() {
        draft.commitment("caméras");
        draft.axis.setNotApplicable("Aucun réseau de transport");
        assertEquals(List.of("ERROR csi.sécurité notApplicable: L’axe « sécurité » est déclaré sans objet alors qu’il contient des "
                + "engagements (1) : retirez « sans-objet » ou les engagements."), draft.report(new FilledAxes()));
    }

    @Test
    void aGroupFillsItsAxisUnlessItIsEmptyItself() {
        CommitmentGroup group = ContractFactory.eINSTANCE.createCommitmentGroup();
        group.setName("parentalité");
        draft.axis.getItems().add(group);
        assertEquals(2, draft.report(new FilledAxes()).size());
        group.getCommitments().add(ContractFactory.eINSTANCE.createCommitment());
        assertEquals(List.of(), draft.report(new FilledAxes()));
    }

    // R10

    @Test
    void sixFieldsOfWhichOneIsReplacedByALocalAxisAgreeInNumberOnly() {
        draft.contract.getAxes().remove(draft.others);
        draft.axis.getFields().clear();
        draft.axis.getFields().addAll(List.of(CircularField.INTERNAL_SECURITY, CircularField.JUSTICE, CircularField.CRIME_PREVENTION,
                CircularField.EDUCATION, CircularField.RADICALIZATION));
        draft.axis("prévention_sociale");
        announce(6, AnnouncedKind.FIELDS, CircularField.INTERNAL_SECURITY, CircularField.JUSTICE, CircularField.CRIME_PREVENTION,
                CircularField.CITY_POLICY, CircularField.EDUCATION, CircularField.RADICALIZATION);
        assertEquals(List.of("ERROR csi fields[3]: La liste des champs annoncés n’est pas celle des axes (annoncé sans qu’un axe en "
                + "traite : politique de la ville ; axe local, sans champ de la circulaire : « prévention_sociale »). Corrigez l’annonce, "
                + "ou les champs des axes."), draft.report(new KeptAnnouncements()));
    }

    @Test
    void aWrongNumberOfFieldsShowsTheFieldsThatAreThere() {
        draft.contract.getAxes().remove(draft.others);
        draft.axis.getFields().clear();
        draft.axis.getFields().addAll(List.of(CircularField.JUSTICE, CircularField.TRANSPORT));
        draft.axis("local");
        announce(4, AnnouncedKind.FIELDS);
        assertEquals(List.of("ERROR csi count: Champs annoncés : 4 ; présents : 3 (justice, transports et « local », axe local). Corrigez "
                + "le nombre annoncé ou complétez le contrat."), draft.report(new KeptAnnouncements()));
    }

    @Test
    void anAnnouncementThatContradictsItsOwnListIsReportedAtTheList() {
        draft.contract.getAxes().remove(draft.others);
        draft.axis.getFields().clear();
        draft.axis.getFields().addAll(List.of(CircularField.JUSTICE, CircularField.TRANSPORT));
        announce(2, AnnouncedKind.FIELDS, CircularField.JUSTICE);
        assertEquals(List.of(
                "ERROR csi fields: Nombre de champs annoncé : 2 ; la liste en nomme 1 (justice). Corrigez le nombre ou la liste.",
                "ERROR csi fields[0]: La liste des champs annoncés n’est pas celle des axes (traité sans être annoncé : transports). "
                        + "Corrigez l’annonce, ou les champs des axes."),
                draft.report(new KeptAnnouncements()));
    }

    @Test
    void numbersOfAxesAndCommitmentsAreCountedToo() {
        draft.contract.getAxes().remove(draft.others);
        draft.commitment("caméras");
        announce(2, AnnouncedKind.AXES);
        announce(1, AnnouncedKind.COMMITMENTS);
        assertEquals(List.of("ERROR csi count: Axes annoncés : 2 ; présents : 1 (sécurité). Corrigez le nombre annoncé ou complétez le "
                + "contrat."), draft.report(new KeptAnnouncements()));
    }

    @Test
    void aKeptAnnouncementIsSound() {
        announce(7, AnnouncedKind.FIELDS, CircularField.values());
        announce(-1, AnnouncedKind.FIELDS);
        assertEquals(List.of(), draft.report(new KeptAnnouncements()));
    }

    private void announce(int count, AnnouncedKind kind, CircularField... fields) {
        Announcement announcement = ContractFactory.eINSTANCE.createAnnouncement();
        announcement.setCount(count);
        announcement.setKind(kind);
        announcement.getFields().addAll(List.of(fields));
        draft.contract.getAnnouncements().add(announcement);
    }

    private String severity(Rule rule) {
        return draft.findings(rule).getFirst().severity().name();
    }
}
