// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** The named elements of one file by their last name, so that a reference by any suffix is found in one look. */
final class SuffixIndex {
    private final Map<String, List<IEObjectDescription>> byLastName = new HashMap<>();
    private final Collection<IEObjectDescription> all = new ArrayList<>();

    SuffixIndex(Iterable<IEObjectDescription> descriptions) {
        for (final IEObjectDescription description : descriptions) {
            all.add(description);
            byLastName.computeIfAbsent(description.getName().getLastSegment(), name -> new ArrayList<>(1)).add(description);
        }
    }

    Collection<IEObjectDescription> all() {
        return all;
    }

    /** Every element whose qualified name ends with the given one. */
    List<IEObjectDescription> endingWith(QualifiedName suffix) {
        final List<IEObjectDescription> sameLast = byLastName.getOrDefault(suffix.getLastSegment(), List.of());
        return suffix.getSegmentCount() == 1 ? sameLast : sameLast.stream().filter(each -> endsWith(each.getName(), suffix)).toList();
    }

    private static boolean endsWith(QualifiedName name, QualifiedName suffix) {
        final int skipped = name.getSegmentCount() - suffix.getSegmentCount();
        return skipped >= 0 && name.skipFirst(skipped).equals(suffix);
    }
}
