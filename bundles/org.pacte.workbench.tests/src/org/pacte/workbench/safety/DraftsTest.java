// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundByTheNextWorkbench() throws IOException {
        Drafts.Draft draft = new Drafts.Draft(Path.of("/dossier/contrat é.pacte"), NOON, "contrat c \"É\" {\n\n}\n");
        new Drafts(folder).keep(draft);
        assertEquals(Optional.of(draft), new Drafts(folder).find(draft.file()));
        assertEquals(List.of(draft), new Drafts(folder).all());
    }

    @Test
    void anEmptyTextIsAText() throws IOException {
        Drafts.Draft draft = new Drafts.Draft(Path.of("/dossier/contrat.pacte"), NOON, "");
        new Drafts(folder).keep(draft);
        assertEquals(Optional.of(draft), new Drafts(folder).find(draft.file()));
    }

    @Test
    void theLastTextCountsUntilItIsForgotten() throws IOException {
        Drafts drafts = new Drafts(folder);
        Path file = Path.of("/dossier/contrat.pacte");
        drafts.keep(new Drafts.Draft(file, NOON, "un"));
        drafts.keep(new Drafts.Draft(file, NOON.plusSeconds(2), "deux"));
        assertEquals("deux", drafts.find(file).orElseThrow().text());
        drafts.forget(file);
        assertEquals(Optional.empty(), drafts.find(file));
        assertEquals(List.of(), drafts.all());
    }

    @Test
    void whatIsNoDraftIsLeftAside() throws IOException {
        Files.writeString(folder.resolve("x.draft"), "pacte-draft 1\n/dossier/a.pacte\nhier\ntexte");
        Files.writeString(folder.resolve("y.draft"), "");
        assertEquals(List.of(), new Drafts(folder).all());
        assertEquals(List.of(), new Drafts(folder.resolve("nowhere")).all());
    }
}
