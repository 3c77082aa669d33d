// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern BREAKABLE = Pattern.compile("[ ][:;!?»%€]|«[ ]|\\w'\\w");

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjustment", "calendar", "network", "progress", "reciprocity", "schedule"})
    void bothLanguagesSayTheSameThings(String part) throws IOException {
        assertEquals(new TreeSet<>(read(part + "/messages.properties").keySet()), new TreeSet<>(read(part + "/messages_en.properties").keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjustment", "calendar", "network", "progress", "reciprocity", "schedule"})
    void frenchSpacesDoNotBreakAndApostrophesAreCurly(String part) throws IOException {
        read(part + "/messages.properties").forEach((key, text) -> assertFalse(BREAKABLE.matcher((String) text).find(), key + ": " + text));
    }
}
