// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SummaryHtmlTest {

    @Test
    void aContractCannotBringAScriptIntoThePage() {
        ContractSummary contract = new ContractSummary("csi", "<script>alert(1)</script>", "\"><img src=x>",
                List.of("<b>"), List.of(), List.of(), List.of());
        String page = new SummaryHtml("").page(List.of(contract), List.of(), Locale.FRENCH);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }

    @Test
    void theTitleOfTheContractLeadsToItsText() {
        ContractSummary contract =
                new ContractSummary("csi.a b", "Contrat", "", List.of(), List.of(), List.of(), List.of());
        String page = new SummaryHtml("").page(List.of(contract), List.of(), Locale.FRENCH);
        assertTrue(page.contains("<a href=\"pacte:element/csi.a+b\">Contrat</a>"), page);
    }
}
