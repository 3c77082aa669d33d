// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.HashMap;
import java.util.Map;

import org.pacte.checks.CheckContext;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Opening;

/** The texts of a dossier as words, each read once in a check, whichever rules look at it. */
public final class FrenchTexts {
    private final Map<String, FrenchText> texts = new HashMap<>();
    private final Map<String, Opening> openings = new HashMap<>();

    /** Returns the texts of the dossier that is being checked. */
    public static FrenchTexts of(CheckContext context) {
        return context.shared(FrenchTexts.class, dossier -> new FrenchTexts());
    }

    public FrenchText text(String text) {
        return texts.computeIfAbsent(text, FrenchText::of);
    }

    /** Returns how a label says what is done. */
    public Opening opening(String label) {
        return openings.computeIfAbsent(label, each -> Opening.of(text(each)));
    }
}
