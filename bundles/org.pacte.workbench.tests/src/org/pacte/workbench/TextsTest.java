// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "/org/pacte/workbench/messages.properties, /org/pacte/workbench/messages_en.properties",
        "/plugin.properties, /plugin_en.properties"})
    void everyTextIsThereInFrenchAndInEnglish(String french, String english) throws IOException {
        assertEquals(new TreeSet<>(read(french).keySet()), new TreeSet<>(read(english).keySet()));
    }

    @ParameterizedTest
    @CsvSource({"messages.properties", "messages_en.properties"})
    void noTextLosesItsArgumentsToAnApostrophe(String file) throws IOException {
        Properties texts = read("/org/pacte/workbench/" + file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            int arguments = new MessageFormat(text).getFormatsByArgumentIndex().length;
            assertEquals(text.contains("{"), arguments > 0, key);
            assertTrue(text.indexOf('\'') < 0, key);
        }
    }

    @Test
    void frenchMarksStandBehindNoBreakSpaces() throws IOException {
        Properties texts = read("/org/pacte/workbench/messages.properties");
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertTrue(!text.matches("(?s).*( [:;!?»]|« ).*"), key + ": " + text);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
