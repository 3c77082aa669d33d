// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.xtext.CurrentTypeFinder;
import org.pacte.dsl.ide.hover.Cards;
import org.pacte.dsl.ide.rename.NameSpelling;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.dsl.names.DossierScope;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/** The elements that a reference can name, by the shortest name that leaves no doubt, the nearest first. */
@Singleton
@SuppressWarnings("restriction") // Nothing public in Xtext tells whose feature a reference in the grammar fills.
final class ReferenceSource implements Source {
    /** Outweighs any depth of nesting. */
    private static final int NEAR = 100;
    private static final int PARTY = 10;

    private final DossierScopes scopes;
    private final CurrentTypeFinder types;
    private final Kinds kinds;
    private final Cards cards;
    private final NameSpelling spelling;

    @Inject
    ReferenceSource(DossierScopes scopes, CurrentTypeFinder types, Kinds kinds, Cards cards, NameSpelling spelling) {
        this.scopes = scopes;
        this.types = types;
        this.kinds = kinds;
        this.cards = cards;
        this.spelling = spelling;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        if (place.model() != null && expected instanceof Assignment assignment
                && assignment.getTerminal() instanceof CrossReference reference
                && types.findCurrentTypeAfter(reference) instanceof EClass type
                && type.getEStructuralFeature(assignment.getFeature()) instanceof EReference feature) {
            propose(feature, place, found);
        }
    }

    private void propose(EReference feature, Place place, Consumer<Candidate> found) {
        DossierScope scope = scopes.getScope(place.model(), feature);
        Set<URI> left = named(place.model(), feature);
        // Nothing refers to itself or to what it is part of.
        for (EObject each = place.model(); each != null; each = each.eContainer()) {
            left.add(EcoreUtil.getURI(each));
        }
        List<String> around =
                List.of(Dossier.namedAround(place.model()).map(Dossier::qualifiedName).orElse("").split("\\."));
        for (IEObjectDescription description : scope.getAllElements()) {
            if (left.add(description.getEObjectURI())) {
                EObject resolved = EcoreUtil.resolve(description.getEObjectOrProxy(), place.resource());
                if (resolved instanceof NamedElement element && !element.eIsProxy()) {
                    int order = NEAR * distance(description.getName(), around)
                            + description.getName().getSegmentCount() - (isParty(element, place.model()) ? PARTY : 0);
                    found.accept(candidate(element, name(scope, description, place.typed()), order, place));
                }
            }
        }
    }

    /** Who signs is named more often than others, and so are the services of those who do. */
    private static boolean isParty(NamedElement element, EObject place) {
        return element instanceof Actor && Dossier.contractOf(place).map(Contract::getParties)
                .filter(parties -> parties.contains(element) || parties.contains(element.eContainer())).isPresent();
    }

    private Candidate candidate(NamedElement element, String name, int order, Place place) {
        String title = element.getTitle() == null ? "" : element.getTitle();
        String kind = kinds.label(element.eClass());
        List<String> names = new ArrayList<>(List.of(name, element.getName(), title));
        if (element instanceof Actor actor && actor.getAcronym() != null) {
            names.add(actor.getAcronym());
        }
        return new Candidate(Kind.REFERENCE, name, title.isEmpty() ? kind : title + " (" + kind + ")",
                () -> cards.card(element),
                Template.plain(place.startsLine() ? spelling.written(NameSpelling.read(name)) : name),
                names, order);
    }

    /** The shortest name, or the shortest that begins with the names already typed before a dot. */
    private static String name(DossierScope scope, IEObjectDescription description, String typed) {
        QualifiedName shortest = scope.shortestName(description);
        String before = typed.contains(".") ? Matching.folded(typed.substring(0, typed.lastIndexOf('.') + 1)) : "";
        QualifiedName full = description.getName();
        for (int count = shortest.getSegmentCount(); count <= full.getSegmentCount(); count++) {
            String name = full.skipFirst(full.getSegmentCount() - count).toString(".");
            if (Matching.folded(name).startsWith(before)) {
                return name;
            }
        }
        return shortest.toString(".");
    }

    /** What the reference names already: nobody names it twice. */
    private static Set<URI> named(EObject model, EReference feature) {
        Set<URI> named = new HashSet<>();
        boolean isList = feature.isMany() && feature.getEContainingClass().isInstance(model);
        if (isList && model.eGet(feature, false) instanceof Collection<?> values) {
            for (Object each : List.copyOf(values)) {
                EObject element = (EObject) each;
                if (!element.eIsProxy()) {
                    named.add(EcoreUtil.getURI(element));
                }
            }
        }
        return named;
    }

    /** How far an element lies from a place: the names one climbs up to what both share. */
    private static int distance(QualifiedName name, List<String> around) {
        int most = Math.min(name.getSegmentCount(), around.size());
        int shared = 0;
        while (shared < most && name.getSegment(shared).equals(around.get(shared))) {
            shared++;
        }
        return around.size() - shared;
    }
}
