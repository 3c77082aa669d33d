// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.CostKind;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.Means;
import org.pacte.model.contract.MeansKind;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.TaxBasis;
import org.pacte.model.money.Money;
import org.pacte.model.quantity.Measure;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.FrenchDates;

/** What a commitment or an action works with, in words: its means, its costs, its fundings. */
final class Resources {

    private final Wording wording;

    Resources(Wording wording) {
        this.wording = wording;
    }

    List<String> means(List<Means> means) {
        return means.stream().map(this::means).toList();
    }

    private String means(Means means) {
        String measure = means.getAmount() == null ? "" : measure(means.getAmount(), means.getUnit());
        String what = join(Stream.of(measure, wording.text(means.getTitle())));
        String kind = means.getKind() == MeansKind.UNSPECIFIED ? "" : wording.label(means.getKind());
        String named = kind.isEmpty() || what.isEmpty() ? kind + what : wording.say("means", kind, what);
        return means.getProviders().isEmpty() ? named
                : wording.say("means.by", named, wording.names(means.getProviders()));
    }

    /** Returns the costs whose amount is known. */
    List<String> costs(List<Cost> costs) {
        return costs.stream().filter(cost -> cost.getAmount() != null).map(this::cost).toList();
    }

    private String cost(Cost cost) {
        String amount = amount(cost.getAmount(), cost.getTax());
        String regular = cost.getPer() == PeriodUnit.NONE ? amount : wording.say("per." + cost.getPer().name(), amount);
        String spread = years(regular, cost);
        String kind = cost.getKind() == CostKind.UNSPECIFIED ? spread
                : wording.say("cost.kind", spread, wording.label(cost.getKind()));
        String label = wording.text(cost.getLabel());
        return label.isEmpty() ? kind : wording.say("cost.label", label, kind);
    }

    private String years(String amount, Cost cost) {
        if (cost.getFirstYear() == 0) {
            return amount;
        }
        String first = Integer.toString(cost.getFirstYear());
        return cost.getLastYear() == 0 ? wording.say("cost.year", amount, first)
                : wording.say("cost.years", amount, first, Integer.toString(cost.getLastYear()));
    }

    private String amount(Money money, TaxBasis tax) {
        String amount = money.print(wording.locale());
        return tax == TaxBasis.UNSPECIFIED ? amount : wording.say("cost.tax", amount, wording.label(tax));
    }

    List<String> fundings(List<Funding> fundings) {
        return fundings.stream().map(this::funding).toList();
    }

    private String funding(Funding funding) {
        String funder = wording.shortName(funding.getFunder());
        String share = share(funding);
        if (funding.getCount() != null) {
            share = wording.say("funding.for", share, measure(funding.getCount(), funding.getUnit())).strip();
        }
        return share.isEmpty() ? wording.word("explained", funder, status(funding))
                : wording.say("actions.funded", funder, share, status(funding));
    }

    private String share(Funding funding) {
        if (funding.getAmount() != null) {
            return funding.getAmount().print(wording.locale());
        }
        if (funding.getRate() == null) {
            return "";
        }
        String rate = FrenchNumbers.print(funding.getRate(), wording.locale());
        return funding.getBase() == null ? wording.say("percent", rate)
                : wording.say("percent.of", rate, amount(funding.getBase(), funding.getTax()));
    }

    private String status(Funding funding) {
        String status = wording.label(funding.getStatus());
        String year = Integer.toString(funding.getYear());
        if (funding.getStatusOn() == null) {
            return funding.getYear() == 0 ? status : status + " " + year;
        }
        String dated = wording.say("funding.statusOn", status, FrenchDates.numeric(funding.getStatusOn()));
        return funding.getYear() == 0 ? dated : wording.say("funding.forYear", dated, year);
    }

    private String measure(BigDecimal amount, String unit) {
        return Measure.of(amount, Objects.requireNonNullElse(unit, "")).print(wording.locale());
    }

    private static String join(Stream<String> parts) {
        return String.join(", ", parts.filter(part -> !part.isEmpty()).toList());
    }
}
