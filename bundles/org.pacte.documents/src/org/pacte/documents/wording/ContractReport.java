// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.util.Locale;
import org.pacte.documents.Audience;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Tone;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.text.Messages;

/** What all documents about one contract have in common: a name, a code, and that they keep silent about what is reserved. */
public abstract class ContractReport implements DocumentKind {

    private final String id;
    private final String code;
    private final Messages sentences;

    /** Names the document; its title stands in the sentences as {@code D3.title}. */
    protected ContractReport(String id, String code, Messages sentences) {
        this.id = id;
        this.code = code;
        this.sentences = sentences;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String title(Locale locale) {
        return sentences.get(locale, code + ".title");
    }

    @Override
    public final Document build(DocumentRequest request) {
        if (new Audience(request.audience()).maySee(request.contract())) {
            return write(request, sentences);
        }
        var wording = new Wording(request.locale(), sentences);
        return new DocumentBuilder(wording.word("withheld.title"), request.locale(), request.date())
                .build(body -> body.callout(Tone.WARNING, wording.word("withheld.title"),
                        note -> note.paragraph(wording.word("withheld.text"))));
    }

    /** Makes the document of a contract that its readers may see. */
    protected abstract Document write(DocumentRequest request, Messages sentences);

    /** Returns what a draft says of itself at the head of each page; a signed text says nothing. */
    protected static String draft(ContractView view) {
        var contract = view.contract();
        if (isSigned(contract)) {
            return "";
        }
        return contract.getVersion() > 0 ? view.wording().word("draft.version", Integer.toString(contract.getVersion()))
                : view.wording().word("draft");
    }

    /** Tells whether the parties have signed the text, and not given it up. */
    protected static boolean isSigned(Contract contract) {
        return contract.getState().compareTo(DocumentState.SIGNED) >= 0 && contract.getState() != DocumentState.ABANDONED;
    }
}
