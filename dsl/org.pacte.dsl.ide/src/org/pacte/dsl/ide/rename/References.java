// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.names.DossierScope;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.model.dossier.Dossier;

/** The references of a file as they are written. */
final class References {
    private static final String DOT = ".";

    private References() {
    }

    /**
     * A reference that names one element.
     *
     * @param around the qualified name of the element in which it stands
     * @param kind the kind that it wants
     * @param written its names, without escapes
     * @param target what it names
     */
    record Reference(INode node, QualifiedName around, EClass kind, QualifiedName written, IEObjectDescription target) {
        /** The words of the reference, without the dots. */
        List<ILeafNode> words() {
            List<ILeafNode> words = new ArrayList<>();
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && !leaf.getText().equals(DOT)) {
                    words.add(leaf);
                }
            }
            return words;
        }
    }

    /** All references of a file that name an element. */
    static List<Reference> in(XtextResource file, DossierScopes scopes) {
        List<Reference> references = new ArrayList<>();
        RunningRequest request = RunningRequest.of(file);
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            request.goOn();
            if (node.getGrammarElement() instanceof CrossReference) {
                Reference reference = of(node, scopes);
                if (reference != null) {
                    references.add(reference);
                }
            }
        }
        return references;
    }

    /** The reference around a word; {@code null} where there is none, or one that names nothing. */
    static Reference around(INode word, DossierScopes scopes) {
        for (INode node = word; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return of(node, scopes);
            }
        }
        return null;
    }

    private static Reference of(INode node, DossierScopes scopes) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        String text = NodeModelUtils.getTokenText(node);
        EReference reference = owner == null || text.isBlank() ? null
                : GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass());
        if (reference == null) {
            return null;
        }
        DossierScope scope = scopes.getScope(owner, reference);
        QualifiedName written = NameSpelling.read(text);
        IEObjectDescription target = scope.getSingleElement(written);
        return target == null ? null : new Reference(node, nameAround(owner), scope.kind(), written, target);
    }

    private static QualifiedName nameAround(EObject owner) {
        return Dossier.namedAround(owner).map(Dossier::qualifiedName).filter(name -> !name.isEmpty())
                .map(name -> QualifiedName.create(name.split("\\."))).orElse(QualifiedName.EMPTY);
    }

    /** The word at an offset, or the one that ends there. */
    static ILeafNode wordAt(ICompositeNode root, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        boolean word = leaf != null && !leaf.isHidden() && Character.isLetterOrDigit(leaf.getText()
                .codePointBefore(leaf.getLength()));
        return word || offset == 0 ? leaf : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
    }
}
