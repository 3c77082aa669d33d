// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Contract;

/** Where the parties sign; those who give a visa, an opinion or their testimony follow them. */
final class SignaturesPart {

    private final ContractView view;
    private final Wording wording;

    SignaturesPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
    }

    void write(SectionBuilder body) {
        Contract contract = view.contract();
        var blocks = new ArrayList<Signatures.Signature>();
        List<Actor> signatories = contract.getSignatories().isEmpty() ? contract.getParties()
                : contract.getSignatories();
        signatories.forEach(actor -> blocks.add(signature("", actor)));
        contract.getVisas().forEach(actor -> blocks.add(signature(wording.say("signature.visa"), actor)));
        contract.getOpinions().forEach(actor -> blocks.add(signature(wording.say("signature.opinion"), actor)));
        contract.getWitnesses().forEach(actor -> blocks.add(signature(wording.say("signature.witness"), actor)));
        body.unnumbered("signatures", wording.say("signatures.title"),
                section -> section.add(new Signatures(done(contract), blocks)));
    }

    private String done(Contract contract) {
        String place = contract.getSignedAt() == null ? wording.say("signature.blank")
                : wording.text(contract.getSignedAt());
        String date = contract.getSignedOn() == null ? wording.say("signature.blank")
                : wording.date(contract.getSignedOn());
        return wording.say("signature.done", place, date);
    }

    private Signatures.Signature signature(String role, Actor actor) {
        return new Signatures.Signature(role, wording.say("signature.for", wording.name(actor)),
                wording.representative(actor).orElseGet(() -> wording.say("signature.function")), "");
    }
}
