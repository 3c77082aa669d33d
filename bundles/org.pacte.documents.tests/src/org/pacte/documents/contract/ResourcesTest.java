// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.CostKind;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.Means;
import org.pacte.model.contract.MeansKind;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.TaxBasis;
import org.pacte.model.money.Money;

class ResourcesTest {

    private static final ContractFactory FACTORY = ContractFactory.eINSTANCE;

    private final Resources french = new Resources(new Wording(Locale.FRENCH, ContractDocument.MESSAGES));
    private final Organization town = FACTORY.createOrganization();

    ResourcesTest() {
        town.setTitle("Ville");
    }

    @Test
    void aCostSaysItsTaxItsYearsItsKindAndWhatItPays() {
        Cost cost = FACTORY.createCost();
        cost.setAmount(Money.ofEuros(12000));
        cost.setTax(TaxBasis.INCLUDED);
        cost.setPer(PeriodUnit.YEAR);
        cost.setFirstYear(2022);
        cost.setLastYear(2026);
        cost.setKind(CostKind.RUNNING);
        cost.setLabel("Maintenance");
        assertEquals(List.of("Maintenance\u00A0: 12\u00A0000\u00A0€\u00A0TTC par an de 2022 à 2026 (fonctionnement)"),
                french.costs(List.of(cost)));
    }

    @Test
    void aCostOfOneYearSaysIt() {
        Cost cost = FACTORY.createCost();
        cost.setAmount(Money.ofEuros(15000));
        cost.setFirstYear(2022);
        assertEquals(List.of("15\u00A0000\u00A0€ en 2022"), french.costs(List.of(cost, FACTORY.createCost())));
    }

    @Test
    void aFundingByRateSaysOfWhichAmountForHowMuchAndSinceWhen() {
        Funding funding = funding(FundingStatus.REQUESTED);
        funding.setRate(BigDecimal.valueOf(50));
        funding.setBase(Money.ofEuros(150000));
        funding.setTax(TaxBasis.EXCLUDED);
        funding.setCount(BigDecimal.TEN);
        funding.setUnit("caméras");
        funding.setStatusOn(LocalDate.of(2022, 1, 31));
        funding.setYear(2022);
        assertEquals(List.of("Ville\u00A0: 50\u00A0% de 150\u00A0000\u00A0€\u00A0HT pour 10 caméras "
                + "(demandé le 31/01/2022, au titre de 2022)"), french.fundings(List.of(funding)));
    }

    @Test
    void aFundingWithoutAnAmountSaysNoEmptyShare() {
        assertEquals(List.of("Ville (envisagé)"), french.fundings(List.of(funding(FundingStatus.ENVISAGED))));
    }

    @Test
    void meansSayTheirKindTheirMeasureAndWhoProvidesThem() {
        Means means = FACTORY.createMeans();
        means.setKind(MeansKind.STAFF);
        means.setAmount(new BigDecimal("2.5"));
        means.setUnit("ETP");
        means.setTitle("Opérateurs");
        means.getProviders().add(town);
        assertEquals(List.of("moyens humains\u00A0: 2,5 ETP, Opérateurs, par Ville"), french.means(List.of(means)));
        assertEquals(List.of("staff: 2.5 ETP, Opérateurs, by Ville"),
                new Resources(new Wording(Locale.ENGLISH, ContractDocument.MESSAGES)).means(List.of(means)));
    }

    @Test
    void meansOfWhichOnlyTheKindIsKnownSayNoMore() {
        Means means = FACTORY.createMeans();
        means.setKind(MeansKind.PREMISES);
        assertEquals(List.of("locaux"), french.means(List.of(means)));
    }

    private Funding funding(FundingStatus status) {
        Funding funding = FACTORY.createFunding();
        funding.setFunder(town);
        funding.setStatus(status);
        return funding;
    }
}
