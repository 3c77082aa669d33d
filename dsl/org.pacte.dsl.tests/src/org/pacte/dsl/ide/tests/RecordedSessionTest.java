// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays recorded sessions to the real server in a process of its own.
 *
 * <p>A line of a recording begins with what it is: {@code >} a message to the server, {@code !} raw bytes to it (with
 * {@code \r\n} written out), {@code <} a part of a message that it has to send, before or after others; {@code =} the exit
 * code. {@code ${folder}} stands for the dossier. Messages that no line expects are left aside.
 */
class RecordedSessionTest {
    private static final long PATIENCE = 30;

    @TempDir
    private Path folder;
    private final List<JsonElement> received = new ArrayList<>();

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void anEditorOpensTypesAsksCancelsAndLeaves() throws Exception {
        play("session.txt");
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void nonsenseIsAnsweredWithErrorsAndTheSessionGoesOn() throws Exception {
        play("nonsense.txt");
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void leavingWithoutAWordIsAFailure() throws Exception {
        play("abrupt.txt");
    }

    private void play(String recording) throws IOException, InterruptedException {
        try (ServerProcess server = new ServerProcess(Files.createDirectories(folder.resolve("serveur")))) {
            for (String line : lines(recording)) {
                String rest = line.substring(Math.min(2, line.length())).replace("${folder}", uri("dossier"));
                switch (line.charAt(0)) {
                    case '>' -> server.send(rest);
                    case '!' -> server.sendBytes(rest.replace("\\r\\n", "\r\n").getBytes(StandardCharsets.UTF_8));
                    case '<' -> expect(JsonParser.parseString(rest), server);
                    case '=' -> assertEquals(Integer.parseInt(rest.strip()), server.exitCode(PATIENCE), recording);
                    default -> throw new IllegalArgumentException(line);
                }
            }
        }
    }

    private String uri(String name) throws IOException {
        String uri = Files.createDirectories(folder.resolve(name)).toUri().toString();
        return uri.substring(0, uri.length() - 1);
    }

    private static List<String> lines(String recording) throws IOException {
        try (InputStream in = RecordedSessionTest.class.getResourceAsStream(recording)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    /** Takes the first message that holds what is expected, and waits for it where it has not come. */
    private void expect(JsonElement expected, ServerProcess server) throws InterruptedException {
        for (Iterator<JsonElement> known = received.iterator(); known.hasNext();) {
            if (holds(known.next(), expected)) {
                known.remove();
                return;
            }
        }
        for (Optional<String> next = server.receive(PATIENCE); next.isPresent(); next = server.receive(PATIENCE)) {
            JsonElement message = JsonParser.parseString(next.get());
            if (holds(message, expected)) {
                return;
            }
            received.add(message);
        }
        fail(expected + " was expected, came: " + received);
    }

    /** Tells whether all of an expected value is in another one; of a list, each expected member in any place. */
    private static boolean holds(JsonElement actual, JsonElement expected) {
        if (expected instanceof JsonObject object) {
            return actual instanceof JsonObject other && object.entrySet().stream()
                    .allMatch((Map.Entry<String, JsonElement> each) -> other.has(each.getKey())
                            && holds(other.get(each.getKey()), each.getValue()));
        }
        if (expected instanceof JsonArray list) {
            return actual instanceof JsonArray others && list.asList().stream()
                    .allMatch(each -> others.asList().stream().anyMatch(other -> holds(other, each)));
        }
        return expected.equals(actual);
    }
}
