// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "html/", "docx/", "odt/", "wording/", "contract/", "followup/", "control/"})
    void frenchAndEnglishSayTheSameThings(String folder) throws IOException {
        assertEquals(keys(folder + "messages.properties"), keys(folder + "messages_en.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "html/", "docx/", "odt/", "wording/", "contract/", "followup/", "control/"})
    void ourFrenchObeysItsTypography(String folder) throws IOException {
        load(folder + "messages.properties").forEach((key, text) -> assertFalse(
                text.toString().matches("(?s).*( [:;!?»]|« |'|[^\\u00A0 ]:|\\p{L}[!?;]).*"), key + " = " + text));
    }

    private static Set<String> keys(String bundle) throws IOException {
        var keys = new TreeSet<>(load(bundle).stringPropertyNames());
        // Only French has articles.
        keys.removeIf(key -> key.startsWith("article."));
        return keys;
    }

    private static Properties load(String bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Documents.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
