// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.dossier.Dossier;

/** A commitment or heading with what its title is about. */
record Titled(AxisItem item, Gist gist) {

    /** Returns one that still stands; empty where the title says nothing that could be compared. */
    static Optional<Titled> of(AxisItem item, Gist.Reader reader, FrenchTexts texts) {
        boolean withdrawn = item instanceof Commitment commitment && commitment.getDraftingStatus() == DraftingStatus.WITHDRAWN;
        return item.getTitle() == null || withdrawn ? Optional.empty()
                : Optional.of(new Titled(item, reader.read(texts.text(item.getTitle()), texts.opening(item.getTitle()))))
                        .filter(each -> each.gist().isComparable());
    }

    /** Tells whether two items may share a title: one refers to the other, or they hold for different places or people. */
    boolean mayRepeat(Titled other) {
        return item.eContainer() == other.item || other.item.eContainer() == item || refersTo(other.item) || other.refersTo(item)
                || item instanceof Commitment one && other.item instanceof Commitment two && differ(one, two);
    }

    private boolean refersTo(AxisItem other) {
        return item instanceof Commitment commitment && (Stream.of(commitment.getReplaces(), commitment.getRestates(), commitment.getCofinances())
                .anyMatch(references -> references.contains(other))
                || commitment.getCounterparts().stream().map(Counterpart::getTarget).anyMatch(target -> target == other)
                || Stream.concat(commitment.getBases().stream(), commitment.getSubjects().stream())
                        .anyMatch(document -> document == Dossier.contractOf(other).orElse(null)));
    }

    private static boolean differ(Commitment one, Commitment two) {
        return disjoint(one.getTerritories(), two.getTerritories()) || disjoint(one.getTargetGroups(), two.getTargetGroups());
    }

    private static boolean disjoint(Collection<?> one, Collection<?> two) {
        return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
    }
}
