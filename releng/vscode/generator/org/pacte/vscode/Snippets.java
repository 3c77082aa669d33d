// SPDX-License-Identifier: EPL-2.0
package org.pacte.vscode;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.PublishedFindings;
import org.pacte.dsl.ide.services.SessionListener;
import org.pacte.dsl.ide.services.SessionSettings;
import org.pacte.dsl.ide.services.TextRange;

/**
 * The blocks that the language's own completion proposes, as snippets of the editor.
 *
 * <p>They are found by asking it: first in an empty file, then inside of each block that it has proposed.
 */
final class Snippets implements SessionListener {
    /** A day that no template names by itself: what is printed of it becomes a variable of the editor. */
    private static final Instant TODAY = Instant.parse("2011-11-11T12:00:00Z");
    private static final String DAY = "11/11/2011";
    private static final String YEAR = "2011";

    private final SortedMap<String, JsonObject> found = new TreeMap<>();
    private final LanguageSession session;
    private final URI file;

    private Snippets(Path folder) {
        file = folder.resolve("dossier.pacte").toUri();
        session = LanguageSession.open(new SessionSettings(folder, Locale.FRENCH, Clock.fixed(TODAY, ZoneOffset.UTC), Runnable::run, Duration.ofDays(1)), this);
    }

    static JsonObject collect() throws Exception {
        final Path folder = Files.createTempDirectory("pacte-snippets");
        final Snippets snippets = new Snippets(folder);
        try {
            snippets.session.ready().get();
            snippets.session.didOpen(snippets.file, "");
            snippets.askAt("", "");
        } finally {
            snippets.session.close();
            Files.delete(folder);
        }
        final JsonObject all = new JsonObject();
        snippets.found.forEach(all::add);
        return all;
    }

    /** Asks between two parts of a text, and then inside of what is new. */
    private void askAt(String before, String after) throws Exception {
        session.didChange(file, before + "\n" + after);
        final List<Proposal> blocks = session.complete(file, before.length()).get().stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.SNIPPET && !found.containsKey(proposal.label())).toList();
        for (final Proposal block : blocks) {
            found.put(block.label(), snippet(block));
        }
        for (final Proposal block : blocks) {
            final String text = block.change().text();
            final int end = text.lastIndexOf('}');
            if (end >= 0) {
                askAt(before + text.substring(0, end) + "\n", text.substring(end) + "\n" + after);
            }
        }
    }

    private static JsonObject snippet(Proposal block) {
        final JsonObject snippet = new JsonObject();
        snippet.addProperty("prefix", block.label());
        final JsonArray body = new JsonArray();
        body(block).lines().forEach(body::add);
        snippet.add("body", body);
        snippet.addProperty("description", block.documentation().lines().findFirst().orElse(""));
        return snippet;
    }

    private static String body(Proposal block) {
        final String text = block.change().text();
        final StringBuilder body = new StringBuilder();
        int done = 0;
        int number = 0;
        for (final TextRange place : block.placeholders()) {
            body.append(escaped(text.substring(done, place.offset())));
            final String value = text.substring(place.offset(), place.end());
            number++;
            body.append(value.isEmpty() ? "$0" : "${" + number + ":" + escaped(value) + "}");
            done = place.end();
        }
        return body.append(escaped(text.substring(done))).toString().replace("  ", "\t");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\$]", "\\\\$0").replace(DAY, "${CURRENT_DATE}/${CURRENT_MONTH}/${CURRENT_YEAR}").replace(YEAR, "${CURRENT_YEAR}");
    }

    @Override
    public void findings(PublishedFindings findings) {
        // The texts are unfinished on purpose.
    }

    @Override
    public void failed(String task, Throwable cause) {
        throw new IllegalStateException(task, cause);
    }
}
