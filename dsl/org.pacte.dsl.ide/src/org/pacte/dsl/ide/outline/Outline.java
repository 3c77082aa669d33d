// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.outline;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/** The named elements of a file as a tree, in the order of the text. */
@Singleton
public class Outline {
    private static final ContractPackage MODEL = ContractPackage.eINSTANCE;
    private static final Map<EClass,
            Symbol.Kind> KINDS = Map.ofEntries(Map.entry(MODEL.getContract(), Symbol.Kind.CONTRACT),
            Map.entry(MODEL.getAxis(), Symbol.Kind.AXIS), Map.entry(MODEL.getCommitmentGroup(), Symbol.Kind.GROUP),
            Map.entry(MODEL.getObjective(), Symbol.Kind.OBJECTIVE),
            Map.entry(MODEL.getCommitment(), Symbol.Kind.COMMITMENT),
            Map.entry(MODEL.getAction(), Symbol.Kind.ACTION), Map.entry(MODEL.getMilestone(), Symbol.Kind.MILESTONE),
            Map.entry(MODEL.getIndicator(), Symbol.Kind.INDICATOR),
            Map.entry(MODEL.getDiagnosis(), Symbol.Kind.DIAGNOSIS),
            Map.entry(MODEL.getDiagnosisFinding(), Symbol.Kind.FINDING),
            Map.entry(MODEL.getOrganization(), Symbol.Kind.ORGANIZATION),
            Map.entry(MODEL.getService(), Symbol.Kind.SERVICE), Map.entry(MODEL.getTerritory(), Symbol.Kind.TERRITORY),
            Map.entry(MODEL.getProgramme(), Symbol.Kind.PROGRAMME),
            Map.entry(MODEL.getAgreement(), Symbol.Kind.AGREEMENT),
            Map.entry(MODEL.getBody(), Symbol.Kind.BODY), Map.entry(MODEL.getReferenceText(), Symbol.Kind.TEXT),
            Map.entry(MODEL.getGlossary(), Symbol.Kind.GLOSSARY),
            Map.entry(MODEL.getProgressReport(), Symbol.Kind.REPORT),
            Map.entry(MODEL.getMeeting(), Symbol.Kind.MEETING),
            Map.entry(MODEL.getDecision(), Symbol.Kind.DECISION),
            Map.entry(MODEL.getAmendment(), Symbol.Kind.AMENDMENT),
            Map.entry(MODEL.getWaiver(), Symbol.Kind.WAIVER));

    private final Kinds labels;
    private final Locale locale;
    private final RunningRequest request;

    @Inject
    Outline(Kinds labels, Locale locale, RunningRequest request) {
        this.request = request;
        this.labels = labels;
        this.locale = locale;
    }

    /** The tree of a file's elements. */
    public List<Symbol> symbols(XtextResource resource) {
        List<Symbol> symbols = new ArrayList<>();
        resource.getContents().forEach(root -> addBelow(root, symbols));
        return symbols;
    }

    private void addBelow(EObject container, List<Symbol> symbols) {
        for (EObject element : container.eContents()) {
            Symbol.Kind kind = KINDS.get(element.eClass());
            if (kind == null) {
                addBelow(element, symbols);
            } else {
                symbol(element, kind, symbols);
            }
        }
    }

    private void symbol(EObject element, Symbol.Kind kind, List<Symbol> symbols) {
        request.goOn();
        List<Symbol> children = new ArrayList<>();
        addBelow(element, children);
        children.sort((one, other) -> Integer.compare(one.range().offset(), other.range().offset()));
        ICompositeNode node = NodeModelUtils.getNode(element);
        String label = labels.label(element.eClass());
        if (element instanceof NamedElement named && named.getName() != null) {
            String title = named.getTitle() == null ? "" : named.getTitle();
            symbols.add(new Symbol(named.getName(), title, Dossier.qualifiedName(named), kind, label, rangeOf(node),
                    nameOf(element), children));
        } else if (!(element instanceof NamedElement)) {
            String title = FollowUpTitles.of(element, locale);
            symbols.add(new Symbol(label, title, "", kind, label, rangeOf(node), nameOf(element), children));
        } else {
            // An element whose name is still to be typed: what is inside it already counts.
            symbols.addAll(children);
        }
    }

    /** The kind of an element; empty for what has no place in an outline. */
    public static Optional<Symbol.Kind> kindOf(EObject element) {
        return Optional.ofNullable(KINDS.get(element.eClass()));
    }

    /** The visible text of an element. */
    public static TextRange rangeOf(EObject element) {
        return rangeOf(NodeModelUtils.getNode(element));
    }

    /** The name of an element in its declaration; its first word where it has none. */
    public static TextRange nameOf(EObject element) {
        List<INode> names = NodeModelUtils.findNodesForFeature(element, ContractPackage.Literals.NAMED_ELEMENT__NAME);
        if (element instanceof NamedElement && !names.isEmpty()) {
            return rangeOf(names.get(0));
        }
        ICompositeNode node = NodeModelUtils.getNode(element);
        INode first = node == null ? null : NodeModelUtils.findLeafNodeAtOffset(node, node.getOffset());
        return rangeOf(first == null ? node : first);
    }

    private static TextRange rangeOf(INode node) {
        return node == null ? new TextRange(0, 0) : new TextRange(node.getOffset(), node.getLength());
    }
}
