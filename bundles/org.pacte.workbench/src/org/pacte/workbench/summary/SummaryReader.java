// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Sides;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.time.FrenchDates;
import org.pacte.workbench.Texts;

/** Draws the figures of the summary from the model. */
final class SummaryReader {
    private final Locale locale;

    SummaryReader(Locale locale) {
        this.locale = locale;
    }

    /** Sums up the contracts of a file, or those of the whole dossier when the file holds none. */
    List<ContractSummary> read(Dossier dossier, URI file) {
        List<ContractContents> here = dossier.contents().stream()
                .filter(contents -> standsIn(contents.contract(), file))
                .toList();
        return (here.isEmpty() ? dossier.contents() : here).stream().map(this::sumUp).toList();
    }

    private static boolean standsIn(Contract contract, URI file) {
        URI place = contract.eResource() == null ? null : URI.create(contract.eResource().getURI().toString());
        return place != null && "file".equals(place.getScheme()) && Path.of(place).equals(Path.of(file));
    }

    private ContractSummary sumUp(ContractContents contents) {
        Contract contract = contents.contract();
        List<Commitment> commitments = contents.commitments();
        List<ContractSummary.Figure> figures = List.of(
                new ContractSummary.Figure("axes", contents.axes().size()),
                new ContractSummary.Figure("commitments", commitments.size()),
                new ContractSummary.Figure("measured", count(commitments, true)),
                new ContractSummary.Figure("dated", count(commitments, false)),
                new ContractSummary.Figure("actions", contents.actions().size()),
                new ContractSummary.Figure("indicators", contents.indicators().size()));
        List<String> parties = contract.getParties().stream().map(SummaryReader::title).toList();
        return new ContractSummary(Dossier.qualifiedName(contract), title(contract), subtitle(contract), parties,
                figures, sides(commitments), axes(contents));
    }

    private static int count(List<Commitment> commitments, boolean measured) {
        return (int) commitments.stream()
                .filter(commitment -> measured ? commitment.getQuantity() != null : commitment.getDeadline() != null)
                .count();
    }

    private static List<ContractSummary.Share> sides(List<Commitment> commitments) {
        Map<Side, Integer> counts = new EnumMap<>(Side.class);
        commitments.forEach(commitment -> counts.merge(Sides.of(commitment), 1, Integer::sum));
        List<ContractSummary.Share> shares = new ArrayList<>();
        for (Side side : List.of(Side.STATE, Side.LOCAL_AUTHORITY, Side.JUSTICE, Side.THIRD_PARTY, Side.COMMON,
                Side.UNSPECIFIED)) {
            if (counts.containsKey(side)) {
                shares.add(new ContractSummary.Share(Texts.get("side." + side.name().toLowerCase(Locale.ROOT)),
                        counts.get(side)));
            }
        }
        return shares;
    }

    private static List<ContractSummary.AxisLine> axes(ContractContents contents) {
        List<ContractSummary.AxisLine> lines = new ArrayList<>();
        for (Axis axis : contents.axes()) {
            List<Commitment> commitments = contents.commitments(axis);
            int actions = commitments.stream().mapToInt(commitment -> commitment.getActions().size()).sum();
            lines.add(new ContractSummary.AxisLine(Dossier.qualifiedName(axis), title(axis), commitments.size(),
                    count(commitments, false), count(commitments, true), actions));
        }
        return lines;
    }

    private String subtitle(Contract contract) {
        List<String> parts = new ArrayList<>();
        if (contract.getKind() != ContractKind.UNSPECIFIED) {
            parts.add(contract.getKind().getLiteral().replace('-', ' '));
        }
        parts.add(Texts.get("summary.state", contract.getState().getLiteral().replace('-', ' ')));
        if (contract.isPeriodInYears() && contract.getStart() != null && contract.getEnd() != null) {
            parts.add(YearSpan.of(contract.getStart().getYear(), contract.getEnd().getYear()).print(locale));
        } else if (contract.getStart() != null && contract.getEnd() != null) {
            parts.add(Texts.get("summary.period", FrenchDates.print(contract.getStart(), locale),
                    FrenchDates.print(contract.getEnd(), locale)));
        }
        return String.join(" · ", parts);
    }

    private static String title(NamedElement element) {
        boolean titled = element.getTitle() != null && !element.getTitle().isBlank();
        return titled ? element.getTitle() : String.valueOf(element.getName());
    }
}
