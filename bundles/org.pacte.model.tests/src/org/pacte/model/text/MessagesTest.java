// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.pacte.model.money.Money;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.time.Deadline;

class MessagesTest {
    private static final List<Class<?>> OWNERS = List.of(Messages.class, Deadline.class, Money.class, Quantity.class);

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Class<?> owner : OWNERS) {
            assertEquals(load(owner, "messages.properties").stringPropertyNames(),
                    load(owner, "messages_en.properties").stringPropertyNames(), owner.getPackageName());
        }
    }

    @Test
    void noMessageHasAnApostropheThatTheFormatWouldSwallow() throws IOException {
        for (Class<?> owner : OWNERS) {
            for (String bundle : List.of("messages.properties", "messages_en.properties")) {
                load(owner, bundle)
                        .forEach((key, value) -> assertFalse(value.toString().contains("'"), key + " " + bundle));
            }
        }
    }

    @Test
    void argumentsAreInsertedAsTheyAre() {
        assertEquals("{1} l'été et 1000",
                Messages.beside(Messages.class).get(Locale.FRENCH, "list.last", "{1} l'été", "1000"));
    }

    @Test
    void anArticleIsContractedWithThePrepositionBeforeIt() {
        Messages messages = Messages.beside(Quantity.class);
        assertEquals("de la gare au parc", messages.get(Locale.FRENCH, "years.between", "la gare", "le parc"));
        assertEquals("des agents aux élus", messages.get(Locale.FRENCH, "years.between", "les agents", "les élus"));
        assertEquals("du lycée à Lens", messages.get(Locale.FRENCH, "years.between", "le lycée", "Lens"));
        assertEquals("from le parc to les élus",
                messages.get(Locale.ENGLISH, "years.between", "le parc", "les élus"));
    }

    @Test
    void aKeyThatIsNowhereIsAnError() {
        Messages messages = Messages.beside(Messages.class);
        assertThrows(MissingResourceException.class, () -> messages.get(Locale.FRENCH, "nowhere"));
    }

    private static Properties load(Class<?> owner, String name) throws IOException {
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            assertFalse(properties.isEmpty());
            return properties;
        }
    }
}
