// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ManualSectionTest {
    private static final String TEXT = "# L’atelier\n\nDe quoi il s’agit.\n\n## Plan\n\nLe temps.\n\n## Plan du texte\n\nL’ordre.\n";

    @Test
    void aSectionIsFoundByItsTitleWithoutAccents() {
        assertEquals("# Plan du texte\n\nL’ordre.\n\n---\n\n[L’atelier](atelier.md)\n",
                ManualSection.of("atelier.md#plan-du-texte").in(TEXT));
        assertEquals("dependances", ManualSection.slug("Dépendances"));
    }

    @Test
    void theWholeChapterIsShownWithoutASectionOrForAnUnknownOne() {
        assertEquals(TEXT, ManualSection.of("atelier.md").in(TEXT));
        assertEquals(TEXT, ManualSection.of("atelier.md#budget").in(TEXT));
    }
}
