// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.dossier.Dossier;

/**
 * R81: two commitments, or headings of commitments, of a contract or of linked contracts do not promise the same in other words.
 *
 * <p>Commitments that refer to each other, or that differ in their territories or publics, may share a title. A contract that
 * replaces another one repeats it by design.
 */
public final class DistinctTitles extends BundledRule {
    private final Gist.Reader reader = new Gist.Reader();

    public DistinctTitles() {
        super("R81", Category.PLAUSIBILITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        Map<Contract, List<Titled>> titled = new IdentityHashMap<>();
        context.dossier().contracts().forEach(contract -> titled.put(contract, titles(contract, texts)));
        for (Contract contract : context.dossier().contracts()) {
            SimilarGists<Titled> seen = new SimilarGists<>(Titled::gist, Titled::mayRepeat);
            linked(contract, context.dossier()).forEach(other -> titled.get(other).forEach(seen::add));
            for (Titled each : titled.get(contract)) {
                seen.addAndFind(each).ifPresent(first -> findings.on(each.item()).at(Literals.NAMED_ELEMENT__TITLE).about(first.item())
                        .report(message(each.item(), first.item(), contract, context.locale())));
            }
        }
    }

    private String message(AxisItem item, AxisItem first, Contract contract, Locale locale) {
        String here = Naming.subject(item, locale);
        String there = Naming.phrase(first, locale);
        Contract other = Dossier.contractOf(first).orElse(contract);
        return other == contract ? text(locale, "message", here, there, first.getTitle())
                : text(locale, "message.elsewhere", here, there, Naming.name(other), first.getTitle());
    }

    private List<Titled> titles(Contract contract, FrenchTexts texts) {
        List<Titled> titles = new ArrayList<>();
        Stream<AxisItem> items = contract.getAxes().stream().flatMap(axis -> axis.getItems().stream());
        items.flatMap(DistinctTitles::withMembers).filter(DistinctTitles::isStanding).forEach(item -> {
            Gist gist = reader.read(texts.text(item.getTitle()), texts.opening(item.getTitle()));
            if (gist.isComparable()) {
                titles.add(new Titled(item, gist));
            }
        });
        return titles;
    }

    private static Stream<AxisItem> withMembers(AxisItem item) {
        return item instanceof CommitmentGroup group ? Stream.concat(Stream.of(group), group.getCommitments().stream()) : Stream.of(item);
    }

    private static boolean isStanding(AxisItem item) {
        return item.getTitle() != null && !(item instanceof Commitment commitment && commitment.getDraftingStatus() == DraftingStatus.WITHDRAWN);
    }

    /** Returns the contracts to which a contract is linked but that it does not replace; it reports, they do not. */
    private static Set<Contract> linked(Contract contract, Dossier dossier) {
        Set<Contract> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        contract.getLinks().stream().filter(link -> link.getKind() != LinkKind.REPLACES).flatMap(link -> link.getTargets().stream())
                .filter(Contract.class::isInstance).map(Contract.class::cast).filter(dossier.contracts()::contains).forEach(linked::add);
        linked.remove(contract);
        return linked;
    }

    /** A commitment or heading with what its title is about. */
    private record Titled(AxisItem item, Gist gist) {

        /** Tells whether two items may share a title: one refers to the other, or they hold for different places or people. */
        boolean mayRepeat(Titled other) {
            return item.eContainer() == other.item || other.item.eContainer() == item || refersTo(other.item) || other.refersTo(item)
                    || item instanceof Commitment one && other.item instanceof Commitment two && differ(one, two);
        }

        private boolean refersTo(AxisItem other) {
            return item instanceof Commitment commitment
                    && (commitment.getCounterparts().stream().map(Counterpart::getTarget).anyMatch(target -> target == other)
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
}
