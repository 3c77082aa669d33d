// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hints;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.Lens.Kind;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/** Counts what ties a declaration to the rest of its dossier. */
@Singleton
public class Lenses {
    private static final Messages MESSAGES = Messages.beside(Lenses.class);
    /** Where an issue carries the qualified name of its element. */
    private static final int ELEMENT = 2;

    private final Locale locale;

    /** What is known of the dossier: the places where each element is named, and the findings by element. */
    private record Known(Map<NamedElement, List<Location>> references, Map<NamedElement, Set<NamedElement>> counterparts,
            Map<String, List<Location>> findings) {
    }

    @Inject
    Lenses(Locale locale) {
        this.locale = locale;
    }

    /**
     * The lenses of a file, in order.
     *
     * @param findings what the last check found in the file
     */
    public List<Lens> of(XtextResource resource, List<XtextResource> dossier, List<Issue> findings) {
        Known known = new Known(new IdentityHashMap<>(), new IdentityHashMap<>(), byElement(resource, findings));
        for (XtextResource file : dossier) {
            References.visit(file, (from, target, place) -> {
                known.references().computeIfAbsent(target, each -> new ArrayList<>())
                        .add(References.location(file, place));
                if (from instanceof Counterpart counterpart) {
                    addCounterpart(counterpart.eContainer(), target, known);
                }
            });
        }
        List<Lens> lenses = new ArrayList<>();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement element && element.getName() != null) {
                add(element, known, lenses);
            }
        }
        lenses.sort(Comparator.comparingInt(lens -> lens.range().offset()));
        return lenses;
    }

    /** Whoever gives something for the other has it as its counterpart, and the other way round. */
    private static void addCounterpart(EObject one, NamedElement other, Known known) {
        if (one instanceof Commitment commitment && commitment != other) {
            known.counterparts().computeIfAbsent(commitment, each -> new LinkedHashSet<>()).add(other);
            known.counterparts().computeIfAbsent(other, each -> new LinkedHashSet<>()).add(commitment);
        }
    }

    private void add(NamedElement element, Known known, List<Lens> lenses) {
        if (element instanceof Commitment) {
            add(element, Kind.COUNTERPARTS, known.counterparts().getOrDefault(element, Set.of()).stream()
                    .map(References::declaration).toList(), lenses);
        }
        if (element instanceof Commitment || element instanceof Contract) {
            List<Location> findings = known.findings().getOrDefault(Dossier.qualifiedName(element), List.of());
            addCounted(element, Kind.FINDINGS, findings, lenses);
        }
        addCounted(element, Kind.REFERENCES, known.references().getOrDefault(element, List.of()), lenses);
    }

    private void addCounted(NamedElement element, Kind kind, List<Location> places, List<Lens> lenses) {
        if (!places.isEmpty()) {
            add(element, kind, places, lenses);
        }
    }

    private void add(NamedElement element, Kind kind, List<Location> places, List<Lens> lenses) {
        String number = places.size() < 2 ? Integer.toString(places.size()) : "many";
        String title = MESSAGES.get(locale, "lens." + kind + "." + number, Integer.toString(places.size()));
        lenses.add(new Lens(Outline.nameOf(element), kind, places.size(), title, places));
    }

    private static Map<String, List<Location>> byElement(XtextResource resource, List<Issue> findings) {
        Map<String, List<Location>> byElement = new HashMap<>();
        for (Issue finding : findings) {
            String[] data = finding.getData();
            if (data != null && data.length > ELEMENT && data[ELEMENT] != null && finding.getOffset() != null) {
                TextRange range = new TextRange(finding.getOffset(), finding.getLength());
                Location place = new Location(Uris.toJava(resource.getURI()), range, range);
                for (String name = data[ELEMENT]; !name.isEmpty(); name = around(name)) {
                    byElement.computeIfAbsent(name, each -> new ArrayList<>()).add(place);
                }
            }
        }
        return byElement;
    }

    private static String around(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
