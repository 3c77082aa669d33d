// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
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
    public boolean fixable() {
        return true;
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
                seen.addAndFind(each).ifPresent(first -> related(findings.on(each.item()).at(Literals.NAMED_ELEMENT__TITLE).about(first.item()),
                        each.item(), first.item(), context.locale()).report(message(each.item(), first.item(), contract, context.locale())));
            }
        }
    }

    /** Offers to say that a commitment says again what another contract says, or that it answers the other camp's. */
    private static Findings.Place related(Findings.Place place, AxisItem item, AxisItem first, Locale locale) {
        if (item instanceof Commitment commitment && first instanceof Commitment other && other.getName() != null) {
            boolean elsewhere = Dossier.contractOf(item).orElse(null) != Dossier.contractOf(first).orElse(null);
            if (elsewhere || commitment.side() != other.side()) {
                place.fix(new Fixes(locale).add(commitment, (elsewhere ? "reprend " : "contrepartie de ") + Dossier.qualifiedName(other)));
            }
        }
        return place;
    }

    private String message(AxisItem item, AxisItem first, Contract contract, Locale locale) {
        String here = Naming.subject(item, locale);
        String there = Naming.phrase(first, locale);
        Contract other = Dossier.contractOf(first).orElse(contract);
        return other == contract ? text(locale, "message", here, there, first.getTitle())
                : text(locale, "message.elsewhere", here, there, Naming.name(other), first.getTitle());
    }

    private List<Titled> titles(Contract contract, FrenchTexts texts) {
        Stream<AxisItem> items = contract.getAxes().stream().flatMap(axis -> axis.getItems().stream());
        return items.flatMap(DistinctTitles::withMembers).map(item -> Titled.of(item, reader, texts)).flatMap(Optional::stream).toList();
    }

    private static Stream<AxisItem> withMembers(AxisItem item) {
        return item instanceof CommitmentGroup group ? Stream.concat(Stream.of(group), group.getCommitments().stream()) : Stream.of(item);
    }

    /** Returns the contracts to which a contract is linked but that it does not replace; it reports, they do not. */
    private static Set<Contract> linked(Contract contract, Dossier dossier) {
        Set<Contract> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        contract.getLinks().stream().filter(link -> link.getKind() != LinkKind.REPLACES).flatMap(link -> link.getTargets().stream())
                .filter(Contract.class::isInstance).map(Contract.class::cast).filter(dossier.contracts()::contains).forEach(linked::add);
        linked.remove(contract);
        return linked;
    }
}
