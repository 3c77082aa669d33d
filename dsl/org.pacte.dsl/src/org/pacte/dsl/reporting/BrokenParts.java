// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.checks.Finding;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.Dossier;

/**
 * The elements of which a part could not be read, and the names that what could not be read may declare: what is only
 * missing there follows from the error, and is told when it is cured.
 *
 * @param elements the innermost elements around the errors, and the named ones that hold them
 * @param names the words that stand in skipped text like the name of a declaration
 */
record BrokenParts(Set<EObject> elements, Set<String> names) {
    private static final String STRAY = "Stray";
    /** Two elements of one name are no consequence of what could not be read. */
    private static final Set<String> INDEPENDENT = Set.of("R02");
    private static final String TITLE_OR_BLOCK = "\"«{";

    static BrokenParts of(XtextResource file, List<BlockProperties.Fault> faults) {
        final BrokenParts broken = new BrokenParts(new HashSet<>(), new HashSet<>());
        if (file.getParseResult() == null) {
            return broken;
        }
        faults.stream().map(BlockProperties.Fault::node).filter(node -> !(node.getGrammarElement() instanceof Keyword)).forEach(broken::addElement);
        if (file.getParseResult().hasSyntaxErrors() || !broken.elements.isEmpty()) {
            file.getParseResult().getSyntaxErrors().forEach(broken::addElement);
            broken.addNames(file.getParseResult().getRootNode());
        }
        return broken;
    }

    private void addElement(INode node) {
        final EObject element = NodeModelUtils.findActualSemanticObjectFor(node);
        if (element != null) {
            elements.add(element);
            Dossier.namedAround(element).ifPresent(elements::add);
        }
    }

    private void addNames(ICompositeNode root) {
        ILeafNode before = null;
        for (final ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden()) {
                if (before != null && isUnread(before) && TITLE_OR_BLOCK.indexOf(leaf.getText().charAt(0)) >= 0) {
                    names.add(before.getText());
                }
                before = leaf.getLength() == 0 ? before : leaf;
            }
        }
    }

    private static boolean isUnread(ILeafNode leaf) {
        if (!(leaf.getGrammarElement() instanceof AbstractElement)) {
            return true;
        }
        for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && STRAY.equals(call.getRule().getName())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a finding says that something is missing where something could not be read. */
    boolean explain(Finding finding) {
        final EStructuralFeature feature = finding.feature();
        final boolean missing = feature == null || feature == Literals.NAMED_ELEMENT__NAME || !finding.element().eIsSet(feature);
        return missing && !INDEPENDENT.contains(finding.rule()) && elements.contains(finding.element());
    }

    /** Tells whether a reference may mean what could not be read. */
    boolean mayDeclare(String reference) {
        return names.contains(reference.substring(reference.lastIndexOf('.') + 1).strip());
    }
}
