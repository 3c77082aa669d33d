// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.values.Words;

/** The messages say the same in both languages, in proper French typography. */
class MessageFilesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    /** An ordinary space where a no-break one belongs, or a straight apostrophe, which message formats would swallow. */
    private static final Pattern BAD_FRENCH = Pattern.compile(" [:;!?»]|« |\\p{L}'\\p{L}|\\.\\.\\.");

    @ParameterizedTest
    @ValueSource(classes = {DossierReader.class, DossierValidator.class, Words.class})
    void bothLanguagesHaveTheSameMessagesWithTheSameArguments(Class<?> owner) throws IOException {
        assertEquals(arguments(texts(owner, "messages.properties")), arguments(texts(owner, "messages_en.properties")));
    }

    @ParameterizedTest
    @ValueSource(classes = {DossierReader.class, DossierValidator.class, Words.class})
    void frenchIsTypeset(Class<?> owner) throws IOException {
        final TreeMap<String, String> bad = texts(owner, "messages.properties");
        bad.values().removeIf(text -> !BAD_FRENCH.matcher(text).find());
        assertEquals(new TreeMap<>(), bad);
    }

    private static TreeMap<String, List<String>> arguments(TreeMap<String, String> texts) {
        final TreeMap<String, List<String>> arguments = new TreeMap<>();
        texts.forEach((key, text) -> arguments.put(key, ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().distinct().toList()));
        return arguments;
    }

    private static TreeMap<String, String> texts(Class<?> owner, String file) throws IOException {
        final Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        final TreeMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
