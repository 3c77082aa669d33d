// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.PlacedFinding;
import org.pacte.dsl.ide.services.TextRange;

class SummaryHtmlTest {

    @Test
    void aContractCannotBringAScriptIntoThePage() {
        ContractSummary contract = new ContractSummary("csi", "<script>alert(1)</script>", "\"><img src=x>",
                List.of("<b>"), List.of(), List.of(), List.of());
        String page = new SummaryHtml("").page(List.of(contract), List.of(), List.of(), Locale.FRENCH);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }

    @Test
    void theTitleOfTheContractLeadsToItsText() {
        ContractSummary contract =
                new ContractSummary("csi.a b", "Contrat", "", List.of(), List.of(), List.of(), List.of());
        String page = new SummaryHtml("").page(List.of(contract), List.of(), List.of(), Locale.FRENCH);
        assertTrue(page.contains("<a href=\"pacte:element/csi.a+b\">Contrat</a>"), page);
    }

    @Test
    void whatIsMissingBeforeTheSignatureLeadsToItsPlace() {
        ContractSummary contract =
                new ContractSummary("csi", "Contrat", "", List.of(), List.of(), List.of(), List.of());
        TextRange range = new TextRange(0, 3);
        Finding finding = new Finding(range, 1, 1, Finding.Severity.ERROR, "R54", "Sans signataires", "", "", "csi");
        PlacedFinding place = new PlacedFinding(URI.create("file:/contrat.pacte"), finding);
        ContractGauge gauge = new ContractGauge("csi", "Contrat", new Location(place.file(), range, range),
                new Gauge.Tally(1, 0, 0, 0), List.of(), List.of(new ContractGauge.Need("R54", "Un contrat est signé",
                        Severity.ERROR, "Ajouter les signataires", List.of(place))));
        String page = new SummaryHtml("").page(List.of(contract), List.of(gauge), List.of(), Locale.FRENCH);
        assertTrue(page.contains("<a href=\"pacte:element/csi\">Un contrat est signé</a>"), page);
        assertTrue(page.contains("La signature n’est pas possible en l’état."), page);
    }
}
