// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** The names of a dossier as they will be after one element has got another name, and what they will mean then. */
final class NamesAfter {
    private final QualifiedName renamed;
    private final String newName;
    private final Map<String, List<Named>> byLastName = new HashMap<>();
    private final Map<URI, Named> byElement = new HashMap<>();

    /** An element under its later name. */
    private record Named(QualifiedName name, EClass kind, URI element) {
    }

    NamesAfter(QualifiedName renamed, String newName, Iterable<IEObjectDescription> all) {
        this.renamed = renamed;
        this.newName = newName;
        for (IEObjectDescription each : all) {
            Named named = new Named(after(each.getName()), each.getEClass(), each.getEObjectURI());
            byLastName.computeIfAbsent(named.name().getLastSegment(), name -> new ArrayList<>(1)).add(named);
            byElement.put(named.element(), named);
        }
    }

    /** A name after the change: that of the element, and those of all elements in it. */
    QualifiedName after(QualifiedName name) {
        if (!name.startsWith(renamed)) {
            return name;
        }
        int place = renamed.getSegmentCount() - 1;
        return name.skipLast(name.getSegmentCount() - place).append(newName).append(name.skipFirst(place + 1));
    }

    /** The elements other than the given one that bear a name then. */
    List<URI> bearers(QualifiedName name, URI other) {
        return byLastName.getOrDefault(name.getLastSegment(), List.of()).stream()
                .filter(each -> each.name().equals(name) && !each.element().equals(other)).map(Named::element).toList();
    }

    /**
     * The shortest name, no shorter than the one given, by which a reference still means its element.
     *
     * @param written the name as it would stand after the change, if nothing else bore it
     */
    Optional<QualifiedName> stillMeaning(References.Reference reference, QualifiedName written) {
        Named target = byElement.get(reference.target().getEObjectURI());
        QualifiedName around = after(reference.around());
        if (target == null || means(written, reference.kind(), around, target)) {
            return Optional.of(written);
        }
        QualifiedName full = target.name();
        for (int count = written.getSegmentCount() + 1; count <= full.getSegmentCount(); count++) {
            QualifiedName longer = full.skipFirst(full.getSegmentCount() - count);
            if (means(longer, reference.kind(), around, target)) {
                return Optional.of(longer);
            }
        }
        return Optional.empty();
    }

    /** As the scope of a reference decides: the whole name, else the suffix that is nearest to the place. */
    private boolean means(QualifiedName written, EClass kind, QualifiedName around, Named target) {
        Map<QualifiedName, Named> found = new LinkedHashMap<>();
        for (Named each : byLastName.getOrDefault(written.getLastSegment(), List.of())) {
            if (EcoreUtil2.isAssignableFrom(kind, each.kind()) && endsWith(each.name(), written)) {
                found.putIfAbsent(each.name(), each);
            }
        }
        Collection<Named> nearest = nearest(found, written, around);
        return nearest.size() == 1 && nearest.iterator().next().name().equals(target.name());
    }

    private static Collection<Named> nearest(Map<QualifiedName, Named> found, QualifiedName written,
            QualifiedName around) {
        if (found.containsKey(written)) {
            return List.of(found.get(written));
        }
        int closest = found.keySet().stream().mapToInt(name -> shared(name, around)).max().orElse(0);
        return found.values().stream().filter(each -> shared(each.name(), around) == closest).toList();
    }

    private static boolean endsWith(QualifiedName name, QualifiedName suffix) {
        int skipped = name.getSegmentCount() - suffix.getSegmentCount();
        return skipped >= 0 && name.skipFirst(skipped).equals(suffix);
    }

    private static int shared(QualifiedName name, QualifiedName around) {
        int most = Math.min(name.getSegmentCount(), around.getSegmentCount());
        int shared = 0;
        while (shared < most && name.getSegment(shared).equals(around.getSegment(shared))) {
            shared++;
        }
        return shared;
    }
}
