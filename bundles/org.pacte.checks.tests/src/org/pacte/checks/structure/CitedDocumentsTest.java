// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.model.drafts.DossierDraft.date;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.AnnouncedKind;
import org.pacte.model.contract.Announcement;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.ReferenceText;

/** R93, R10: what a contract cites can be found, and what it announces of itself is counted. */
class CitedDocumentsTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final ContractDraft draft = new ContractDraft();

    /** Tells how many of the documents that the contract cites cannot be found. */
    private int vague(Linkable cited) {
        DocumentLink link = MAKE.createDocumentLink();
        link.setKind(LinkKind.CITES);
        link.getTargets().add(cited);
        draft.contract.getLinks().clear();
        draft.contract.getLinks().add(link);
        return draft.findings(new PreciseCitations()).size();
    }

    @Test
    void aTextIsFoundByItsNumberItsDateOrItsArticles() {
        ReferenceText text = MAKE.createReferenceText();
        assertEquals(1, vague(text));
        text.setNumber(" ");
        assertEquals(1, vague(text));
        text.setNumber("2007-297");
        assertEquals(0, vague(text));
        text.setNumber(null);
        text.setDate(date("05/03/2007"));
        assertEquals(0, vague(text));
        text.setDate(null);
        text.getArticles().add("L. 132-4");
        assertEquals(0, vague(text));
    }

    @Test
    void anAgreementIsFoundByTheDayItWasSignedOrBegan() {
        Agreement agreement = MAKE.createAgreement();
        assertEquals(1, vague(agreement));
        agreement.setSignedOn(date("05/03/2021"));
        assertEquals(0, vague(agreement));
        agreement.setSignedOn(null);
        agreement.setStart(date("05/03/2021"));
        assertEquals(0, vague(agreement));
    }

    @Test
    void aContractIsFoundByTheDayItWasSignedOrBegan() {
        Contract other = MAKE.createContract();
        assertEquals(1, vague(other));
        other.setSignedOn(date("05/03/2021"));
        assertEquals(0, vague(other));
        other.setSignedOn(null);
        other.setStart(date("05/03/2021"));
        assertEquals(0, vague(other));
    }

    @Test
    void whatReplacesAnotherDocumentNeedNotDateIt() {
        vague(MAKE.createAgreement());
        draft.contract.getLinks().getFirst().setKind(LinkKind.REPLACES);
        assertEquals(0, draft.findings(new PreciseCitations()).size());
    }

    @Test
    void anAnnouncedNumberIsTheRealOneEvenZero() {
        Announcement announcement = MAKE.createAnnouncement();
        announcement.setKind(AnnouncedKind.COMMITMENTS);
        announcement.setCount(0);
        draft.contract.getAnnouncements().add(announcement);
        assertEquals(0, draft.findings(new KeptAnnouncements()).size());
        draft.commitment("caméras");
        assertEquals(1, draft.findings(new KeptAnnouncements()).size());
        announcement.setCount(1);
        assertEquals(0, draft.findings(new KeptAnnouncements()).size());
        announcement.setCount(-1);
        assertEquals(0, draft.findings(new KeptAnnouncements()).size());
    }
}
