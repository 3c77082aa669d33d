// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.List;
import java.util.function.Supplier;
import org.pacte.dsl.ide.services.Proposal;

/**
 * What may stand at a place, before it is compared with what is typed.
 *
 * @param names the texts that what is typed is compared with, the best first: the label, then other names and the title
 * @param documentation computed for what is shown only
 * @param order the smaller, the earlier among candidates that match equally well
 */
record Candidate(Proposal.Kind kind, String label, String detail, Supplier<String> documentation, Template template,
        List<String> names, int order) {
    Candidate {
        names = List.copyOf(names);
    }

    static Candidate of(Proposal.Kind kind, String label, String detail, Template template, int order) {
        return new Candidate(kind, label, detail, () -> "", template, List.of(label), order);
    }

    Candidate documented(Supplier<String> text) {
        return new Candidate(kind, label, detail, text, template, names, order);
    }
}
