// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.reporting.SyntaxMessages;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;

class DamagedTextTest {
    private static final String TEXT = """
            organisme Préfecture "Préfecture du Cher" { camp État }
            contrat csi "Contrat" { état projet }
            """;

    private final Language language = Language.french();

    @Test
    void nullBytesAreNamedWhereTheyStand() {
        final Issue issue = only(language.read(TEXT.replace("du Cher", "du\0Cher")));
        assertTrue(issue.getMessage().contains("octets nuls"), issue.getMessage());
        assertEquals(TEXT.indexOf(" Cher"), issue.getOffset());
    }

    @Test
    void unreadableBytesAreNamedWhereTheyStand() {
        final Issue issue = only(language.read(TEXT.replace("\"Préfecture", "\"Pr\uFFFDfecture")));
        assertTrue(issue.getMessage().contains("UTF-8"), issue.getMessage());
        assertEquals(1, issue.getLineNumber());
    }

    @Test
    void accentsWrittenApartAreNamedOnceInsteadOfEachWordTheyBreak() {
        final Reading reading = language.read(Normalizer.normalize(TEXT, Normalizer.Form.NFD));
        assertTrue(only(reading).getMessage().contains("NFC"), only(reading).getMessage());
        assertEquals(List.of(), reading.issues(SyntaxMessages.CODE));
    }

    @Test
    void accentsWrittenApartThatBreakNothingAreNoFault() {
        final Reading reading = language.read("organisme Pre\u0301fecture \"Cher\" { camp tiers }");
        assertEquals(List.of(), reading.issues(DossierValidator.FILE, SyntaxMessages.CODE));
    }

    private static Issue only(Reading reading) {
        final List<Issue> issues = reading.issues(DossierValidator.FILE);
        assertEquals(1, issues.size(), issues.toString());
        return issues.get(0);
    }
}
