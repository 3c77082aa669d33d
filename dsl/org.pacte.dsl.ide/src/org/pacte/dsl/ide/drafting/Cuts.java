// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.Dossier;

/** Takes out of a model what an order does not want, and then every line that names something which is gone. */
final class Cuts {
    private final DraftText text;
    private final DraftOrder order;

    Cuts(DraftText text, DraftOrder order) {
        this.text = text;
        this.order = order;
    }

    void make() {
        cut(unwanted());
        cut(unanswered());
        for (Optional<Fix> dangling = dangling(); dangling.isPresent(); dangling = dangling()) {
            text.apply(List.of(dangling.get()));
        }
    }

    private void cut(List<? extends EObject> elements) {
        text.apply(elements.stream()
                .filter(each -> elements.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each)))
                .map(each -> new Fix.Remove("", each, null, Finding.WHOLE)).toList());
    }

    private List<EObject> unwanted() {
        Contract contract = text.contract();
        List<EObject> gone = new ArrayList<>();
        contract.getParties().stream().filter(party -> !order.parties().containsKey(party.getName()))
                .forEach(gone::add);
        Set<EObject> absent = new HashSet<>(gone);
        for (Axis axis : contract.getAxes()) {
            if (!order.axes().contains(axis.getName())) {
                gone.add(axis);
            } else {
                gone.addAll(unwanted(axis, absent));
            }
        }
        if (gone.size() > absent.size() || !order.examples()) {
            // What was announced in public was the whole.
            gone.addAll(contract.getAnnouncements());
        }
        if (!order.examples() && contract.getDiagnosis() != null) {
            gone.add(contract.getDiagnosis());
        }
        return gone;
    }

    private List<EObject> unwanted(Axis axis, Set<EObject> absent) {
        List<EObject> gone = new ArrayList<>();
        if (!order.examples()) {
            gone.addAll(axis.getObjectives());
            gone.addAll(axis.getItems());
            return gone;
        }
        for (TreeIterator<EObject> all = axis.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Commitment commitment && !commitment.getBearers().isEmpty()
                    && commitment.getBearers().stream().map(Cuts::organisation).allMatch(absent::contains)) {
                gone.add(commitment);
            }
        }
        return gone;
    }

    /** The organisation of a service. */
    private static EObject organisation(Actor actor) {
        return actor.eContainer() instanceof Actor around ? around : actor;
    }

    /** The observations of the diagnosis that nothing answers any more, and the diagnosis when none is left. */
    private List<? extends EObject> unanswered() {
        Contract contract = text.contract();
        if (contract.getDiagnosis() == null) {
            return List.of();
        }
        Set<EObject> answered = new HashSet<>();
        for (Axis axis : contract.getAxes()) {
            for (Objective objective : axis.getObjectives()) {
                answered.addAll(objective.getAnswers());
            }
        }
        List<DiagnosisFinding> all = contract.getDiagnosis().getFindings();
        List<DiagnosisFinding> unanswered = all.stream().filter(each -> !answered.contains(each)).toList();
        return unanswered.size() < all.size() ? unanswered : List.of(contract.getDiagnosis());
    }

    /** A reference to something that is gone. */
    private Optional<Fix> dangling() {
        return reference(EObject::eIsProxy).map(use -> new Fix.Remove("", use.element(), use.reference(), use.index()));
    }

    private Optional<Fix> unknownService() {
        return reference(target -> target instanceof Service service && service.eContainer() instanceof Organization around
                && order.known().contains(around.getName())
                && !order.known().contains(Dossier.qualifiedName(service)))
                .map(use -> new Fix.Replace("", use.element(), use.reference(), use.index(),
                        ((Organization) use.target().eContainer()).getName()));
    }

    /** An element that names another one. */
    private record Use(EObject element, EReference reference, int index, EObject target) {
    }

    /** The first reference to something that is of a kind. */
    private Optional<Use> reference(Predicate<EObject> wanted) {
        for (XtextResource file : text.files()) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
                EObject element = all.next();
                Optional<Use> found = element.eClass().getEAllReferences().stream()
                        .filter(each -> !each.isContainment() && !each.isDerived())
                        .flatMap(each -> uses(element, each).stream())
                        .filter(use -> wanted.test(use.target())).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Use> uses(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        List<?> values = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof EObject target) {
                uses.add(new Use(element, reference, i, target));
            }
        }
        return uses;
    }

    /**
     * Takes away what the dossier has already, once the names are those of the order. An organisation that the dossier
     * knows without one of its services stands for it.
     */
    void leaveToDossier() {
        for (Optional<Fix> unknown = unknownService(); unknown.isPresent(); unknown = unknownService()) {
            text.apply(List.of(unknown.get()));
        }
        cut(text.dossier().register().stream()
                .filter(entry -> !(entry instanceof Contract) && order.known().contains(entry.getName())).toList());
    }
}
