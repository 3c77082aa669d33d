// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Addition;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.time.DateInterval;

/** What a contract says at a date, once its amendments have added to it, changed it and taken out of it. */
public final class Amendments {
    private final Dossier dossier;

    private Amendments(Dossier dossier) {
        this.dossier = dossier;
    }

    public static Amendments of(Dossier dossier) {
        return new Amendments(dossier);
    }

    /**
     * A commitment as it stands at a date.
     *
     * @param commitment the declared commitment, to which references, findings and reports point
     * @param axis the axis that holds it
     * @param terms what the commitment says: itself, or a copy of it in which the properties of the changes replace its own
     * @param addedBy the amendment that added it; empty for one of the contract as it was signed
     * @param changes the changes in force, the oldest first
     */
    public record CommitmentInForce(Commitment commitment, Axis axis, Commitment terms, Optional<Amendment> addedBy,
            List<Modification> changes) {
        public CommitmentInForce {
            changes = List.copyOf(changes);
        }
    }

    /** Returns the amendments of a contract that are in force at a day, the oldest first. */
    public List<Amendment> inForce(Contract contract, LocalDate day) {
        return dossier.amendments(contract).stream().filter(each -> !each.getDate().isAfter(day)).toList();
    }

    /** Returns the commitments of a contract at a day, those of the contract first, without those that were taken out. */
    public List<CommitmentInForce> commitments(Contract contract, LocalDate day) {
        List<Amendment> amendments = inForce(contract, day);
        List<CommitmentInForce> all = new ArrayList<>();
        ContractContents signed = ContractContents.of(contract);
        for (Axis axis : signed.axes()) {
            signed.commitments(axis).forEach(each -> add(each, axis, null, amendments, all));
        }
        for (Amendment amendment : amendments) {
            amendment.getAdditions().forEach(addition -> added(addition)
                    .forEach(each -> add(each, axisOf(addition), amendment, amendments, all)));
        }
        return List.copyOf(all);
    }

    private static void add(Commitment commitment, Axis axis, Amendment addedBy, List<Amendment> amendments, List<CommitmentInForce> all) {
        if (amendments.stream().noneMatch(each -> each.getWithdrawals().contains(commitment))) {
            List<Modification> changes = changes(commitment, amendments);
            all.add(new CommitmentInForce(commitment, axis, changed(commitment, changes), Optional.ofNullable(addedBy), changes));
        }
    }

    private static List<Commitment> added(Addition addition) {
        return commitments(addition.getElement());
    }

    private static List<Commitment> commitments(NamedElement element) {
        return switch (element) {
            case Commitment commitment -> List.of(commitment);
            case CommitmentGroup group -> List.copyOf(group.getCommitments());
            case Axis axis -> axis.getItems().stream().flatMap(item -> commitments(item).stream()).toList();
            case null, default -> List.of();
        };
    }

    private static Axis axisOf(Addition addition) {
        return addition.getElement() instanceof Axis axis ? axis : addition.getAxis();
    }

    /** Returns what an action says at a day: itself, or a copy of it in which the properties of the changes replace its own. */
    public Action terms(Action action, LocalDate day) {
        return Dossier.contractOf(action).map(contract -> changed(action, changes(action, inForce(contract, day)))).orElse(action);
    }

    /** Returns the period of a contract at a day, as the last amendment that changes it states. */
    public DateInterval period(Contract contract, LocalDate day) {
        LocalDate start = contract.getStart();
        LocalDate end = contract.getEnd();
        for (Amendment amendment : inForce(contract, day)) {
            start = amendment.getStart() == null ? start : amendment.getStart();
            end = amendment.getEnd() == null ? end : amendment.getEnd();
        }
        return start != null && end != null && end.isBefore(start) ? new DateInterval(start, null) : new DateInterval(start, end);
    }

    private static List<Modification> changes(PlanItem item, List<Amendment> amendments) {
        return amendments.stream().flatMap(each -> each.getModifications().stream())
                .filter(each -> each.getTarget() == item && each.getTerms() != null).toList();
    }

    /** The copy lies in no file: it has the name of the original and references the same elements. */
    private static <T extends PlanItem> T changed(T original, List<Modification> changes) {
        if (changes.isEmpty()) {
            return original;
        }
        T copy = EcoreUtil.copy(original);
        for (Modification change : changes) {
            if (change.getTerms().eClass() == original.eClass()) {
                replace(copy, EcoreUtil.copy(change.getTerms()));
            }
        }
        return copy;
    }

    /** Named parts, such as actions and indicators, come beside those that are there; all else takes their place. */
    private static void replace(PlanItem copy, PlanItem terms) {
        for (EStructuralFeature feature : terms.eClass().getEAllStructuralFeatures()) {
            if (!terms.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                List<Object> values = List.copyOf(list(terms, feature));
                if (!(values.get(0) instanceof NamedElement) || !((EReference) feature).isContainment()) {
                    list(copy, feature).clear();
                }
                list(copy, feature).addAll(values);
            } else {
                copy.eSet(feature, terms.eGet(feature));
            }
        }
    }

    // The lists of a generated model hold what their features say, which the compiler does not know.
    @SuppressWarnings("unchecked")
    private static List<Object> list(PlanItem owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
