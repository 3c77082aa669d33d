// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** What one reference can name: the elements of the right kind in the dossier, seen from one place. */
public final class DossierScope implements IScope {
    private final List<SuffixIndex> files;
    private final EClass kind;
    private final QualifiedName around;

    DossierScope(List<SuffixIndex> files, EClass kind, QualifiedName around) {
        this.files = files;
        this.kind = kind;
        this.around = around;
    }

    /** The kind of element that the reference wants. */
    public EClass kind() {
        return kind;
    }

    /** The one element that the name can only mean: the whole name, else the suffix nearest to the place of the reference. */
    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        final List<IEObjectDescription> nearest = nearest(name);
        return nearest.size() == 1 ? nearest.get(0) : null;
    }

    /** The elements that a name means equally well from here: none where it is unknown, several where it is ambiguous. */
    public List<IEObjectDescription> nearest(QualifiedName name) {
        final Collection<IEObjectDescription> found = byFullName(name);
        final List<IEObjectDescription> exact = found.stream().filter(each -> each.getName().equals(name)).toList();
        if (!exact.isEmpty() || found.size() < 2) {
            return exact.isEmpty() ? List.copyOf(found) : exact;
        }
        final int closest = found.stream().mapToInt(this::sharedWithPlace).max().orElse(0);
        return found.stream().filter(each -> sharedWithPlace(each) == closest).toList();
    }

    /** The elements of the name that the reference cannot take because they are of another kind. */
    public List<IEObjectDescription> ofOtherKinds(QualifiedName name) {
        return files.stream().flatMap(file -> file.endingWith(name).stream()).filter(each -> !isOfKind(each)).toList();
    }

    /** Homonyms with the same full name count once: R02 reports them where they are declared. */
    private Collection<IEObjectDescription> byFullName(QualifiedName suffix) {
        final Map<QualifiedName, IEObjectDescription> found = new LinkedHashMap<>();
        for (final SuffixIndex file : files) {
            for (final IEObjectDescription each : file.endingWith(suffix)) {
                if (isOfKind(each)) {
                    found.putIfAbsent(each.getName(), each);
                }
            }
        }
        return found.values();
    }

    private boolean isOfKind(IEObjectDescription description) {
        return EcoreUtil2.isAssignableFrom(kind, description.getEClass());
    }

    private int sharedWithPlace(IEObjectDescription description) {
        final QualifiedName name = description.getName();
        final int most = Math.min(name.getSegmentCount(), around.getSegmentCount());
        int shared = 0;
        while (shared < most && name.getSegment(shared).equals(around.getSegment(shared))) {
            shared++;
        }
        return shared;
    }

    /** The shortest suffix that means this element from here. */
    public QualifiedName shortestName(IEObjectDescription description) {
        final QualifiedName name = description.getName();
        for (int count = 1; count < name.getSegmentCount(); count++) {
            final QualifiedName suffix = name.skipFirst(name.getSegmentCount() - count);
            final IEObjectDescription meant = getSingleElement(suffix);
            if (meant != null && meant.getName().equals(name)) {
                return suffix;
            }
        }
        return name;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return nearest(name);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return files.stream().flatMap(file -> file.all().stream()).filter(this::isOfKind).toList();
    }

    @Override
    public IEObjectDescription getSingleElement(EObject element) {
        for (final IEObjectDescription each : getElements(element)) {
            return each;
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject element) {
        return files.stream().flatMap(file -> file.all().stream())
                .filter(each -> each.getEObjectURI().equals(EcoreUtil.getURI(element))).toList();
    }
}
