// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.ReviewClause;
import org.pacte.model.contract.Share;
import org.pacte.model.contract.ShareStatement;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.time.Deadline;

/** How much is promised, and by when, in words. */
public final class Promises {

    private final ContractView view;
    private final Wording wording;

    public Promises(ContractView view) {
        this.view = view;
        this.wording = view.wording();
    }

    /**
     * Returns a quantity in words; empty when there is none, or when it counts on something reserved to fewer readers.
     */
    public String quantity(QuantityStatement statement) {
        boolean reserved = statement instanceof ShareStatement share && share.getBase() != null
                && !view.audience().maySee(share.getBase());
        if (reserved) {
            return "";
        }
        var quantity = Quantities.of(statement);
        if (quantity.isEmpty()) {
            return statement == null ? "" : wording.word("quantity.incomplete");
        }
        return quantity.get().explain(wording.locale());
    }

    /** Returns an appointment of the parties, with its estimate. */
    public String review(ReviewClause review) {
        String text = wording.word("review", wording.date(review.getDate()), wording.text(review.getSubject()));
        String estimate = quantity(review.getEstimate());
        return estimate.isEmpty() ? text : wording.word("review.estimate", text, estimate);
    }

    /** Returns what one party bears of a common commitment. */
    public String share(Share share) {
        String said = String.join(", ", Stream.of(quantity(share.getQuantity()), wording.text(share.getText()))
                .filter(part -> !part.isEmpty()).toList());
        String party = wording.name(share.getParty());
        return said.isEmpty() ? party : wording.word("reading", party, said);
    }

    /** Returns a deadline as it is agreed on, with the last day that it means where the words do not say it. */
    public String deadline(Deadline deadline) {
        String printed = deadline.print(wording.locale());
        var due = deadline.isAmbiguous() ? Optional.<LocalDate>empty() : deadline.due(view.contents().terms());
        if (due.isPresent()) {
            String day = wording.date(due.get());
            return printed.contains(day) ? printed : wording.word("deadline.latest", printed, day);
        }
        String explained = deadline.explain(wording.locale(), view.contents().terms());
        return printed.equals(explained) ? printed : wording.word("explained", printed, explained);
    }
}
