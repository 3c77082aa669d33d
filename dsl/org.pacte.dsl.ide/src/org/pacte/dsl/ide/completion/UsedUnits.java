// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;

/** The units that a dossier counts in. */
@Singleton
final class UsedUnits {
    private static final String UNIT = "unit";
    private static final String USUAL = "postes";

    private final IResourceScopeCache cache;

    @Inject
    UsedUnits(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The units without those of money, the most usual first. */
    List<String> of(Resource resource) {
        return cache.get(UsedUnits.class, resource, () -> {
            Map<String, Integer> uses = new HashMap<>();
            for (Resource file : List.copyOf(resource.getResourceSet().getResources())) {
                count(file.getAllContents(), uses);
            }
            Comparator<Map.Entry<String, Integer>> mostUsed = Map.Entry.comparingByValue(Comparator.reverseOrder());
            return uses.entrySet().stream().sorted(mostUsed.thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).filter(unit -> !unit.contains("€")).toList();
        });
    }

    /** The most usual unit as the text writes it. */
    String usual(Resource resource) {
        return written(of(resource).stream().findFirst().orElse(USUAL));
    }

    /** A unit as the text writes it. */
    static String written(String unit) {
        boolean isWord = unit.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        return isWord ? unit : '"' + unit + '"';
    }

    private static void count(Iterator<EObject> elements, Map<String, Integer> uses) {
        while (elements.hasNext()) {
            EObject element = elements.next();
            EStructuralFeature feature = element.eClass().getEStructuralFeature(UNIT);
            if (feature != null && element.eGet(feature) instanceof String unit && !unit.isBlank()) {
                uses.merge(unit, 1, Integer::sum);
            }
        }
    }
}
