// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import java.util.LinkedHashMap;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.pacte.model.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;

/** The texts of the help, and their lines. */
final class HelpTexts {
    private static final char APOSTROPHE = '’';
    // A letter for the line breaker, which would end a line after an apostrophe.
    private static final char LETTER_APOSTROPHE = 'ʼ';
    private static final int WIDTH = 90;

    private HelpTexts() {
    }

    /** Gives a command and its verbs the texts of a language. */
    static void apply(CommandLine command, Locale locale) {
        command.setResourceBundle(texts(locale)).setUsageHelpWidth(WIDTH);
        keepApostrophes(command);
        command.getSubcommands().values().forEach(HelpTexts::keepApostrophes);
    }

    private static ResourceBundle texts(Locale locale) {
        final ResourceBundle texts = ResourceBundle.getBundle(HelpTexts.class.getPackageName() + ".help",
                Messages.isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT, HelpTexts.class.getClassLoader());
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts.keySet().stream()
                        .map(key -> new Object[] {key, texts.getString(key).replace(APOSTROPHE, LETTER_APOSTROPHE)})
                        .toArray(Object[][]::new);
            }
        };
    }

    private static void keepApostrophes(CommandLine command) {
        final Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(command.getHelpSectionMap());
        sections.replaceAll(
                (section, renderer) -> help -> renderer.render(help).replace(LETTER_APOSTROPHE, APOSTROPHE));
        command.setHelpSectionMap(sections);
    }
}
