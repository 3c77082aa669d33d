// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.model.contract.Measurement;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.ProgressEntry;

/** Finds where elements are declared and where they are named. */
@Singleton
public class References {
    private final EObjectAtOffsetHelper elements;

    /** Is shown each reference of a file. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes an element that names another one, that one, and the place where it is named. */
        void visit(EObject from, NamedElement target, INode place);
    }

    @Inject
    References(EObjectAtOffsetHelper elements) {
        this.elements = elements;
    }

    /** The element that is named or declared at an offset. */
    public Optional<NamedElement> named(XtextResource file, int offset) {
        EObject element = elements.getElementWithNameAt(file, offset);
        return element instanceof NamedElement named && !named.eIsProxy() ? Optional.of(named) : Optional.empty();
    }

    /** Where the element that is named at an offset is declared. */
    public List<Location> definition(XtextResource file, int offset) {
        return named(file, offset).map(References::declaration).map(List::of).orElse(List.of());
    }

    /** Where the element that is named at an offset is declared, then where it is named. */
    public List<Location> references(XtextResource file, int offset, List<XtextResource> dossier) {
        List<Location> found = new ArrayList<>();
        named(file, offset).ifPresent(target -> {
            found.add(declaration(target));
            for (XtextResource each : dossier) {
                visit(each, (from, named, place) -> {
                    if (named == target) {
                        found.add(location(each, place));
                    }
                });
            }
        });
        return found;
    }

    /** The places of one file where the element that is named at an offset is meant, in order. */
    public List<Occurrence> occurrences(XtextResource file, int offset) {
        List<Occurrence> found = new ArrayList<>();
        named(file, offset).ifPresent(target -> {
            if (target.eResource() == file) {
                found.add(new Occurrence(Outline.nameOf(target), Occurrence.Kind.WRITE));
            }
            visit(file, (from, named, place) -> {
                if (named == target) {
                    found.add(new Occurrence(range(place), kind(from, named)));
                }
            });
            found.sort((one, other) -> Integer.compare(one.range().offset(), other.range().offset()));
        });
        return found;
    }

    /** A line of a report gives its subject a status or a value, an amendment gives it other terms. */
    private static Occurrence.Kind kind(EObject from, NamedElement target) {
        EObject written = switch (from) {
            case ProgressEntry entry -> entry.getSubject();
            case Measurement measurement -> measurement.getIndicator();
            case Modification modification -> modification.getTarget();
            default -> null;
        };
        return written == target ? Occurrence.Kind.WRITE : Occurrence.Kind.READ;
    }

    /** Visits each reference of a file that could be resolved, with the place where the text makes it. */
    public static void visit(XtextResource file, Visitor visitor) {
        RunningRequest request = RunningRequest.of(file);
        file.getAllContents().forEachRemaining(element -> {
            request.goOn();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                    visit(element, reference, visitor);
                }
            }
        });
    }

    private static void visit(EObject element, EReference reference, Visitor visitor) {
        List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
        List<INode> places = NodeModelUtils.findNodesForFeature(element, reference);
        for (int i = 0; i < Math.min(targets.size(), places.size()); i++) {
            if (targets.get(i) instanceof NamedElement named && !named.eIsProxy()) {
                visitor.visit(element, named, places.get(i));
            }
        }
    }

    /** Where an element is declared. */
    public static Location declaration(EObject element) {
        return new Location(Uris.toJava(element.eResource().getURI()), Outline.rangeOf(element),
                Outline.nameOf(element));
    }

    /** A piece of a file's text as a location. */
    public static Location location(XtextResource file, INode place) {
        return new Location(Uris.toJava(file.getURI()), range(place), range(place));
    }

    private static TextRange range(INode place) {
        return new TextRange(place.getOffset(), place.getLength());
    }
}
