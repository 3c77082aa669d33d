// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.model.contract.Addition;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.PlanItem;

/**
 * A dossier as its amendments leave it, in which every element still knows where it is written.
 *
 * <p>Whoever reads {@link #dossier()} reads contracts that hold what was added, say what was changed and no longer hold what was taken out,
 * without knowing of amendments, of which there are none left. It is a copy that lies in no file, unless nothing was amended at all:
 * {@link #written} leads back to the text. Linear in the size of the dossier.
 */
public final class AmendedDossier {
    private final Dossier dossier;
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Map<EObject, Map<EStructuralFeature, Place>> changes = new IdentityHashMap<>();
    private final Map<EObject, EObject> latest = new IdentityHashMap<>();

    /**
     * Where something is written.
     *
     * @param element the element of a file
     * @param feature its property, or {@code null} for the element as a whole
     */
    public record Place(EObject element, EStructuralFeature feature) {
    }

    private AmendedDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    private AmendedDossier(Dossier source, LocalDate day) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<DossierFile> files = copier.copyAll(source.files()).stream().map(DossierFile.class::cast).toList();
        copier.copyReferences();
        copier.forEach((original, copy) -> originals.put(copy, original));
        for (Contract contract : source.contracts()) {
            source.amendments(contract).stream().filter(each -> !each.getDate().isAfter(day))
                    .forEach(each -> apply((Amendment) copier.get(each), (Contract) copier.get(contract)));
        }
        files.forEach(file -> file.getElements().removeIf(Amendment.class::isInstance));
        this.dossier = Dossier.ofFiles(files);
    }

    /** Returns a dossier as it is written, amendments beside the contracts. */
    public static AmendedDossier unamended(Dossier dossier) {
        return new AmendedDossier(dossier);
    }

    /** Applies all amendments, those that are not in force yet included. */
    public static AmendedDossier of(Dossier dossier) {
        return at(dossier, LocalDate.MAX);
    }

    /** Applies the amendments that are in force at a day. */
    public static AmendedDossier at(Dossier dossier, LocalDate day) {
        return dossier.entries(Amendment.class).isEmpty() ? unamended(dossier) : new AmendedDossier(dossier, day);
    }

    public Dossier dossier() {
        return dossier;
    }

    /** Returns where an element, or the value of one of its properties, is written; an amendment that changes the property comes first. */
    public Place written(EObject element, EStructuralFeature feature) {
        Place changed = feature == null ? null : changes.getOrDefault(element, Map.of()).get(feature);
        return changed == null ? new Place(originals.getOrDefault(element, element), feature) : changed;
    }

    /** Returns where more can be said of an element: in the last amendment that changes it, else where the element is written. */
    public EObject latest(EObject element) {
        EObject change = latest.get(element);
        return change == null ? originals.getOrDefault(element, element) : change;
    }

    private void apply(Amendment amendment, Contract contract) {
        if (amendment.getStart() != null) {
            contract.setStart(amendment.getStart());
            change(contract, Literals.CONTRACT__START, amendment, Literals.AMENDMENT__START);
        }
        if (amendment.getEnd() != null) {
            contract.setEnd(amendment.getEnd());
            contract.setPeriodInYears(amendment.isPeriodInYears());
            change(contract, Literals.CONTRACT__END, amendment, Literals.AMENDMENT__END);
        }
        List.copyOf(amendment.getAdditions()).forEach(each -> add(each, contract));
        amendment.getModifications().forEach(each -> modify(each, contract));
        amendment.getWithdrawals().stream().filter(each -> !each.eIsProxy()).forEach(AmendedDossier::takeOut);
        removeDependencies(amendment.getWithdrawals(), contract);
    }

    private static void add(Addition addition, Contract contract) {
        NamedElement element = addition.getElement();
        Axis axis = addition.getAxis();
        if (element instanceof Axis added) {
            contract.getAxes().add(added);
        } else if (axis != null && !axis.eIsProxy() && element instanceof Objective objective) {
            axis.getObjectives().add(objective);
        } else if (axis != null && !axis.eIsProxy() && element instanceof AxisItem item) {
            axis.getItems().add(item);
        }
    }

    private void modify(Modification change, Contract contract) {
        PlanItem target = change.getTarget();
        PlanItem terms = change.getTerms();
        if (target != null && terms != null && target.eClass() == terms.eClass() && Dossier.contractOf(target).orElse(null) == contract) {
            latest.put(target, originals.get(terms));
            terms.eClass().getEAllStructuralFeatures().stream().filter(terms::eIsSet).forEach(feature -> replace(target, terms, feature));
        }
    }

    /** Named parts, such as actions and indicators, come beside those that are there; all else takes their place. */
    private void replace(PlanItem target, PlanItem terms, EStructuralFeature feature) {
        boolean parts = feature instanceof EReference reference && reference.isContainment()
                && Literals.NAMED_ELEMENT.isSuperTypeOf(reference.getEReferenceType());
        if (parts && feature.isMany()) {
            List<Object> values = list(terms, feature);
            list(target, feature).addAll(List.copyOf(values));
            return;
        }
        if (feature.isMany()) {
            List<Object> values = List.copyOf(list(terms, feature));
            list(target, feature).clear();
            list(target, feature).addAll(values);
        } else {
            target.eSet(feature, terms.eGet(feature));
        }
        change(target, feature, terms, feature);
    }

    private void change(EObject element, EStructuralFeature feature, EObject amendment, EStructuralFeature written) {
        changes.computeIfAbsent(element, each -> new HashMap<>()).put(feature, new Place(originals.get(amendment), written));
    }

    /** A commitment that was taken out is known as withdrawn. */
    private static void takeOut(PlanItem item) {
        if (item instanceof Commitment commitment) {
            commitment.setDraftingStatus(DraftingStatus.WITHDRAWN);
        } else {
            EcoreUtil.remove(item);
        }
    }

    /** Nothing waits any more for what was taken out. */
    private static void removeDependencies(List<PlanItem> withdrawals, Contract contract) {
        if (!withdrawals.isEmpty()) {
            Set<PlanItem> gone = new HashSet<>(withdrawals);
            ContractContents.of(contract).actions().forEach(action -> action.getDependsOn().removeIf(gone::contains));
        }
    }

    // The lists of a generated model hold what their features say, which the compiler does not know.
    @SuppressWarnings("unchecked")
    private static List<Object> list(PlanItem owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
