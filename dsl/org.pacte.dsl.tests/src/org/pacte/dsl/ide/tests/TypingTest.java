// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TypedLayout;

/** The layout of what was typed this moment; the cursor stands where the caret is. */
class TypingTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static void assertTyped(String expected, String typedText, char typed) {
        int offset = typedText.indexOf(OpenDossier.CURSOR);
        String text = typedText.replace(OpenDossier.CURSOR, "");
        assertEquals(expected, marked(text, LanguageSession.indentTyped(text, offset, typed)));
    }

    private static String marked(String text, TypedLayout layout) {
        String changed = text;
        for (TextChange change : layout.changes()) {
            changed = change.applyTo(changed);
        }
        return changed.substring(0, layout.caret()) + OpenDossier.CURSOR + changed.substring(layout.caret());
    }

    @Test
    void aLineBehindAnOpenBraceStandsFurtherIn() {
        assertTyped("axe a {\n  <|>\n", "axe a {\n<|>\n", '\n');
        assertTyped("contrat c {\n  axe a {\n    <|>", "contrat c {\n  axe a {\n<|>", '\n');
    }

    @Test
    void enterBetweenBracesOpensTheBlock() {
        assertTyped("contrat c {\n  axe a {\n    <|>\n  }\n}", "contrat c {\n  axe a {\n<|>}\n}", '\n');
        assertTyped("axe a {\r\n  <|>\r\n}", "axe a {\r\n<|>}", '\n');
    }

    @Test
    void aLineBehindAPropertyStandsBelowIt() {
        assertTyped("axe a {\n  nature étude\n  <|>\n}", "axe a {\n  nature étude\n      <|>\n}", '\n');
    }

    @Test
    void aListGoesOnFurtherToTheRight() {
        assertTyped("contrat c {\n  parties A,\n      <|>", "contrat c {\n  parties A,\n<|>", '\n');
    }

    @Test
    void bracesInTextsAndCommentsOpenNothing() {
        assertTyped("// {\n<|>", "// {\n<|>", '\n');
        assertTyped("/* { */ a \"{\\\" {\" \"\"\"{\n{\"\"\"\n<|>", "/* { */ a \"{\\\" {\" \"\"\"{\n{\"\"\"\n  <|>", '\n');
        assertTyped("a \"sans fin {\n<|>", "a \"sans fin {\n<|>", '\n');
    }

    @Test
    void insideOfATextALineStandsBelowTheOneBefore() {
        assertTyped("  texte «\n     Un\n     <|>\n  »", "  texte «\n     Un\n<|>\n  »", '\n');
    }

    @Test
    void aClosingBraceStandsBelowItsBlock() {
        assertTyped("contrat c {\n  axe a {\n  }<|>", "contrat c {\n  axe a {\n    }<|>", '}');
        assertTyped("}<|>", "  }<|>", '}');
        assertTyped("axe a { nature étude }<|>", "axe a { nature étude }<|>", '}');
    }

    @Test
    void otherKeysChangeNothing() {
        assertTyped("axe a {\n       b<|>", "axe a {\n       b<|>", 'b');
        assertTyped("<|>", "<|>", '\n');
    }

    @Test
    void theBlockBehindAClosingBraceIsLaidOut() {
        assertEquals("organisme  A  { camp État }\norganisme B {\n  camp tiers\n}<|>\n",
                typedBrace("organisme  A  { camp État }\norganisme  B {\ncamp    tiers\n  }<|>\n"));
    }

    @Test
    void whileTheFileHasErrorsOnlyTheBraceMoves() {
        assertEquals("contrat c {\n  axe a {\n       champs  justice\n  }<|>\n",
                typedBrace("contrat c {\n  axe a {\n       champs  justice\n    }<|>\n"));
    }

    private String typedBrace(String marked) {
        OpenDossier dossier = dossiers.of("a.pacte", "");
        int offset = dossier.open("a.pacte", marked);
        return marked(marked.replace(OpenDossier.CURSOR, ""),
                OpenDossier.await(dossier.session.layoutTyped(dossier.file("a.pacte"), offset, '}')));
    }
}
