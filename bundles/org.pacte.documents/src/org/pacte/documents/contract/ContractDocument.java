// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Cover;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Metadata;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.wording.ContractReport;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.text.Messages;

/** The contract for signature (D1): everything that the parties agree on, in articles, and nothing that they do not. */
public final class ContractDocument extends ContractReport {

    static final Messages MESSAGES = Messages.beside(ContractDocument.class);

    private static final int CONTENTS_DEPTH = 2;

    /** The name is the service's. */
    public ContractDocument() {
        super("contrat", "D1", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var view = new ContractView(request, sentences);
        var wording = view.wording();
        String title = wording.name(request.contract());
        String issuers = wording.names(request.contract().getParties());
        var metadata = new Metadata(issuers, kind(request.contract(), wording),
                wording.say("description", title),
                List.of(wording.say("keyword.contract"), wording.say("keyword.security")));
        return new DocumentBuilder(title, request.locale(), request.date())
                .subtitle(wording.period(request.contract().getStart(), request.contract().getEnd(), request.contract().isPeriodInYears()))
                .draft(draft(view))
                .metadata(metadata)
                .cover(cover(view))
                .numbering(Numbering.articles(request.locale()))
                .build(body -> text(view, body));
    }

    private static String kind(Contract contract, Wording wording) {
        boolean named = contract.getKind() != ContractKind.UNSPECIFIED && contract.getKind() != ContractKind.OTHER;
        return named ? wording.label(contract.getKind()) : "";
    }

    private static Cover cover(ContractView view) {
        var wording = view.wording();
        var contract = view.contract();
        var lines = new ArrayList<String>();
        if (!contract.getTerritories().isEmpty()) {
            lines.add(wording.names(contract.getTerritories()));
        }
        lines.add(wording.say("cover.state", wording.label(contract.getState())));
        boolean signed = contract.getSignedOn() != null && isSigned(contract);
        lines.add(signed ? wording.say("cover.signed", wording.date(contract.getSignedOn()))
                : wording.say("cover.date", wording.date(view.request().date())));
        return new Cover(true, contract.getParties().stream().map(wording::name).toList(), lines);
    }

    private static void text(ContractView view, SectionBuilder body) {
        body.add(new TableOfContents(view.wording().say("contents"), CONTENTS_DEPTH));
        var opening = new OpeningPart(view);
        opening.parties(body);
        opening.recitals(body);
        opening.preamble(body);
        opening.object(body);
        new DiagnosisPart(view).write(body);
        new CommitmentsPart(view).write(body);
        var followUp = new FollowUpPart(view);
        followUp.counterparts(body);
        followUp.indicators(body);
        followUp.governance(body);
        followUp.evaluation(body);
        new SignaturesPart(view).write(body);
        var annexes = new AnnexesPart(view);
        annexes.actions(body);
        annexes.sources(body);
        annexes.glossary(body);
        if (!isSigned(view.contract())) {
            annexes.versions(body);
        }
    }
}
