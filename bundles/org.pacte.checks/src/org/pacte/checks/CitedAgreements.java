// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.Linkable;
import org.pacte.model.dossier.ContractContents;

/** The agreements on which a contract calls, each with the first place that names it. */
public final class CitedAgreements {
    private static final Set<LinkKind> OWN = EnumSet.of(LinkKind.REPLACES);

    private CitedAgreements() {
    }

    /** A place that names an agreement. */
    public record Citation(EObject element, EReference feature, int index, boolean isBasis) {

        /** Begins a finding at this place. */
        public Findings.Place on(Findings findings) {
            return findings.on(element).at(feature, index);
        }
    }

    /** Returns the agreements in the order of the text; a basis is a more important place than any other. */
    public static Map<Agreement, Citation> of(ContractContents contents) {
        Map<Agreement, Citation> all = new LinkedHashMap<>();
        for (DocumentLink link : contents.contract().getLinks()) {
            // What is replaced may well be over.
            if (!OWN.contains(link.getKind())) {
                add(link, Literals.DOCUMENT_LINK__TARGETS, link.getTargets(), link.getKind() == LinkKind.RESTS_ON, all);
            }
        }
        for (Commitment commitment : Standing.commitments(contents)) {
            add(commitment, Literals.COMMITMENT__BASES, commitment.getBases(), true, all);
            add(commitment, Literals.COMMITMENT__SUBJECTS, commitment.getSubjects(), false, all);
        }
        return all;
    }

    private static void add(EObject element, EReference feature, List<Linkable> targets, boolean isBasis, Map<Agreement, Citation> all) {
        for (int index = 0; index < targets.size(); index++) {
            if (targets.get(index) instanceof Agreement agreement && !agreement.eIsProxy()) {
                Citation citation = new Citation(element, feature, index, isBasis);
                all.merge(agreement, citation, (known, later) -> later.isBasis() && !known.isBasis() ? later : known);
            }
        }
    }
}
