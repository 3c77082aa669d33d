// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Dependency;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.PlanNode;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/** What waits for what, and what is given for what, as the text says it. */
@Singleton
public class PlanTies {
    private static final ContractPackage MODEL = ContractPackage.eINSTANCE;

    private final References references;
    private final Kinds labels;
    private final RunningRequest request;

    /** One tie: its two ends and the place of the text. */
    private record Tie(PlanItem from, PlanItem to, Dependency.Kind kind, INode place) {
    }

    @Inject
    PlanTies(References references, Kinds labels, RunningRequest request) {
        this.request = request;
        this.references = references;
        this.labels = labels;
    }

    /** The element of the plan that is named or declared at an offset, or the innermost one around it. */
    public Optional<PlanNode> at(XtextResource file, int offset) {
        Optional<NamedElement> named = references.named(file, offset).filter(PlanItem.class::isInstance);
        return named.or(() -> around(file, offset)).map(element -> node((PlanItem) element));
    }

    private static Optional<NamedElement> around(XtextResource file, int offset) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (element != null && !(element instanceof PlanItem item && item.getName() != null)) {
            element = element.eContainer();
        }
        return Optional.ofNullable((NamedElement) element);
    }

    /** What an element waits for, or has as its counterpart. */
    public List<Dependency> dependencies(Dossier dossier, String qualifiedName) {
        List<Tie> ties = new ArrayList<>();
        for (NamedElement element : dossier.named(qualifiedName)) {
            if (element instanceof PlanItem item) {
                ties.addAll(tiesFrom(item));
            }
        }
        return grouped(ties, true);
    }

    /** What waits for an element, or has it as its counterpart. */
    public List<Dependency> dependents(Dossier dossier, String qualifiedName) {
        List<NamedElement> targets = dossier.named(qualifiedName);
        List<Tie> ties = new ArrayList<>();
        for (ContractContents contract : dossier.contents()) {
            contract.commitments().forEach(each -> ties.addAll(tiesFrom(each)));
            contract.actions().forEach(each -> ties.addAll(tiesFrom(each)));
        }
        return grouped(ties.stream().filter(tie -> targets.contains(tie.to())).toList(), false);
    }

    private List<Tie> tiesFrom(PlanItem item) {
        request.goOn();
        List<Tie> ties = new ArrayList<>();
        if (item instanceof Action action) {
            List<INode> places = NodeModelUtils.findNodesForFeature(action, MODEL.getAction_DependsOn());
            for (int i = 0; i < Math.min(places.size(), action.getDependsOn().size()); i++) {
                add(new Tie(item, action.getDependsOn().get(i), Dependency.Kind.WAITS, places.get(i)), ties);
            }
        } else if (item instanceof Commitment commitment) {
            for (Counterpart counterpart : commitment.getCounterparts()) {
                firstNode(counterpart, MODEL.getCounterpart_Target()).ifPresent(place -> add(
                        new Tie(item, counterpart.getTarget(), Dependency.Kind.COUNTERPART, place), ties));
            }
        }
        return ties;
    }

    private static Optional<INode> firstNode(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst();
    }

    private static void add(Tie tie, List<Tie> ties) {
        if (tie.to() != null && !tie.to().eIsProxy() && tie.to().getName() != null) {
            ties.add(tie);
        }
    }

    private List<Dependency> grouped(List<Tie> ties, boolean forward) {
        Map<PlanItem, List<Tie>> byOther = new LinkedHashMap<>();
        ties.forEach(tie -> byOther.computeIfAbsent(forward ? tie.to() : tie.from(), other -> new ArrayList<>())
                .add(tie));
        List<Dependency> dependencies = new ArrayList<>();
        byOther.forEach((other, all) -> dependencies.add(new Dependency(node(other), all.get(0).kind(),
                all.stream().map(PlanTies::place).toList())));
        return dependencies;
    }

    private static Location place(Tie tie) {
        return References.location((XtextResource) tie.from().eResource(), tie.place());
    }

    private PlanNode node(PlanItem item) {
        return new PlanNode(Dossier.qualifiedName(item), item.getName(), item.getTitle() == null ? "" : item.getTitle(),
                Outline.kindOf(item).orElse(Symbol.Kind.ACTION), labels.label(item.eClass()),
                References.declaration(item));
    }
}
