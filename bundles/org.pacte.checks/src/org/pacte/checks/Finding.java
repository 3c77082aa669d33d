// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;

/**
 * What a rule found, and where.
 *
 * @param rule the rule's identifier
 * @param severity how grave it is in the state of the contract; {@link Severity#OFF} only for what a {@link Verdict} holds for later
 * @param atSignature how grave it is once the contract is ready to be signed; the same as {@code severity} from then on
 * @param message names the element, the cause and the cure
 * @param explanation why the rule demands it
 * @param fix what to do, as an infinitive phrase
 * @param element where it was found
 * @param feature the property of the element, or {@code null} for the whole element
 * @param index which value of the property, or {@link #WHOLE}
 * @param related other elements that the finding speaks of
 * @param fixes changes of the contract that cure it, the likeliest first; none where only the author can tell
 * @param waiver the waiver that covers it; {@code null} without one
 */
public record Finding(String rule, Severity severity, Severity atSignature, String message, String explanation, String fix,
        EObject element, EStructuralFeature feature, int index, List<EObject> related, List<Fix> fixes, Waiver waiver) {
    /** The index of a finding about a property as a whole. */
    public static final int WHOLE = -1;

    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** Makes a finding as grave in any state, which nothing but thought cures. */
    public Finding(String rule, Severity severity, String message, String explanation, String fix, EObject element,
            EStructuralFeature feature, int index, List<EObject> related) {
        this(rule, severity, severity, message, explanation, fix, element, feature, index, related, List.of(), null);
    }

    /** Tells whether a waiver covers it. */
    public boolean isWaived() {
        return waiver != null;
    }

    /** Returns the same finding, covered by a waiver. */
    Finding waivedBy(Waiver cover) {
        return new Finding(rule, severity, atSignature, message, explanation, fix, element, feature, index, related, fixes, cover);
    }

    /** Returns the qualified name of the closest named element, or an empty text. */
    public String elementName() {
        return Dossier.namedAround(element).map(Dossier::qualifiedName).orElse("");
    }

    /** Returns the contract that it is about: the one around its element, or around what a waiver is about; empty for the register. */
    public Optional<Contract> contract() {
        return Dossier.contractOf(element instanceof Waiver about && about.getTarget() != null ? about.getTarget() : element);
    }

    /** Returns the finding that a diagnostic of {@link ContractValidator} carries. */
    public static Optional<Finding> in(Diagnostic diagnostic) {
        return diagnostic.getData().stream().filter(Finding.class::isInstance).map(Finding.class::cast).findFirst();
    }
}
