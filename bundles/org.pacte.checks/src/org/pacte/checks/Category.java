// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Locale;

import org.pacte.model.text.Messages;

/** The chapters of the catalogue. */
public enum Category {
    STRUCTURE("C1"), COMMITMENTS("C2"), TIME("C3"), QUANTITIES("C4"), RECIPROCITY("C5"), COVERAGE("C6"), INDICATORS("C7"), BUDGET(
            "C8"), PLAUSIBILITY("C9");

    private static final Messages MESSAGES = Messages.beside(Category.class);

    private final String code;

    Category(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String title(Locale locale) {
        return MESSAGES.get(locale, "category." + code);
    }
}
