// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.coloring.Tokens;
import org.pacte.dsl.ide.completion.Completion;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/** Answers a session's questions from the model; called on the server's reading thread. */
final class Answers {
    private Answers() {
    }

    static List<Proposal> proposals(String text, int offset, XtextResource resource) {
        return service(resource, Completion.class).propose(text, offset, resource);
    }

    static List<Symbol> symbols(XtextResource resource) {
        return service(resource, Outline.class).symbols(resource);
    }

    static List<SemanticToken> tokens(XtextResource resource) {
        return Tokens.of(resource);
    }

    static List<TextChange> layout(XtextResource resource, TextRange range) {
        return service(resource, LayoutService.class).changes(resource, range);
    }

    static List<Location> definition(XtextResource resource, int offset) {
        return named(resource, offset).map(Answers::location).map(List::of).orElse(List.of());
    }

    static List<Location> references(XtextResource resource, int offset, List<XtextResource> files) {
        List<Location> found = new ArrayList<>();
        named(resource, offset).ifPresent(target -> {
            found.add(location(target));
            for (XtextResource file : files) {
                file.getAllContents().forEachRemaining(element -> addReferences(element, target, found));
            }
        });
        return found;
    }

    private static void addReferences(EObject element, EObject target, List<Location> found) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.getEReferenceType()
                    .isInstance(target)) {
                List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference)
                        : singleton(element.eGet(reference));
                List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
                for (int i = 0; i < Math.min(targets.size(), nodes.size()); i++) {
                    if (targets.get(i) == target) {
                        TextRange range = new TextRange(nodes.get(i).getOffset(), nodes.get(i).getLength());
                        found.add(new Location(Uris.toJava(element.eResource().getURI()), range, range));
                    }
                }
            }
        }
    }

    private static List<?> singleton(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    static Optional<String> elementAt(XtextResource resource, int offset) {
        EObject element = service(resource, EObjectAtOffsetHelper.class).resolveContainedElementAt(resource, offset);
        return element == null ? Optional.empty() : Dossier.namedAround(element).map(Dossier::qualifiedName);
    }

    static Optional<Location> locate(Dossier dossier, String qualifiedName) {
        return dossier.named(qualifiedName).stream().findFirst().map(Answers::location);
    }

    /** The element that is named or declared at an offset. */
    private static Optional<EObject> named(XtextResource resource, int offset) {
        EObject element = service(resource, EObjectAtOffsetHelper.class).getElementWithNameAt(resource, offset);
        return Optional.ofNullable(element).filter(each -> each instanceof NamedElement && !each.eIsProxy());
    }

    private static Location location(EObject element) {
        return new Location(Uris.toJava(element.eResource().getURI()), Outline.rangeOf(element),
                Outline.nameOf(element));
    }

    private static <T> T service(XtextResource resource, Class<T> type) {
        return resource.getResourceServiceProvider().get(type);
    }
}
