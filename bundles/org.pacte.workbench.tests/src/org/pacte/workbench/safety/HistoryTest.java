// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Path FILE = Path.of("/dossier/contrat.pacte");
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @TempDir
    private Path folder;
    private History history;

    @BeforeEach
    void empty() {
        history = new History(folder);
    }

    @Test
    void theLatestVersionComesFirst() throws IOException {
        history.keep(FILE, "un", NOON);
        history.keep(FILE, "deux", NOON.plusSeconds(60));
        assertEquals(List.of("deux", "un"), texts());
        assertEquals(NOON.plusSeconds(60), history.versions(FILE).getFirst().saved());
        assertEquals(List.of(), history.versions(Path.of("/autre/contrat.pacte")));
    }

    @Test
    void aTextIsNotKeptTwiceInARow() throws IOException {
        history.keep(FILE, "un", NOON);
        history.keep(FILE, "un", NOON.plusSeconds(60));
        assertEquals(List.of("un"), texts());
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws IOException {
        for (int i = 0; i < History.KEPT + 3; i++) {
            history.keep(FILE, Integer.toString(i), NOON.plusSeconds(i));
        }
        List<String> texts = texts();
        assertEquals(History.KEPT, texts.size());
        assertEquals("3", texts.getLast());
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (History.Version version : history.versions(FILE)) {
            texts.add(version.text());
        }
        return texts;
    }
}
