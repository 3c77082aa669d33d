// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.cli.Main;
import org.pacte.cli.terminal.Host;

class LspCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void theServerAnswersOnTheStandardOutputUntilItIsToldToExit() throws Exception {
        try (PipedOutputStream client = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(client);
                PipedInputStream answers = new PipedInputStream(1 << 20);
                PipedOutputStream out = new PipedOutputStream(answers)) {
            final ByteArrayOutputStream err = new ByteArrayOutputStream();
            final Host host = new Host(Map.of(), folder, Clock.systemUTC(), in, out, err, false);
            final FutureTask<Integer> code = new FutureTask<>(() -> Main.run(host, "lsp", "--stdio"));
            Thread.ofPlatform().daemon().start(code);
            send(client,
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{},\"rootUri\":\""
                            + folder.toUri() + "\"}}");
            assertTrue(answer(answers).contains("completionProvider"));
            send(client, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
            send(client, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
            assertEquals(0, code.get(30, TimeUnit.SECONDS));
            assertEquals("", err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    @Timeout(60)
    void severalClientsAreServedOnAPortOfThisMachine() throws Exception {
        try (PipedInputStream lines = new PipedInputStream(1 << 16);
                PipedOutputStream out = new PipedOutputStream(lines)) {
            final Host host = new Host(Map.of(), folder, Clock.systemUTC(), InputStream.nullInputStream(), out,
                    OutputStream.nullOutputStream(), false);
            Thread.ofPlatform().daemon().start(() -> Main.run(host, "lsp", "--socket", "0"));
            final String line = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8)).readLine();
            final int port = Integer.parseInt(line.replaceAll("\\D*127\\.0\\.0\\.1\\D*(\\d+)\\D*", "$1"));
            for (int i = 0; i < 2; i++) {
                try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    send(client.getOutputStream(), "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
                            + "\"params\":{\"capabilities\":{},\"rootUri\":\"" + folder.toUri() + "\"}}");
                    assertTrue(answer(client.getInputStream()).contains("completionProvider"));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--socket 70000 | 70000 n’est pas un port", "--stdio --socket 1 | s’excluent"})
    void whatCannotBeServedIsRefused(String arguments, String message) {
        final ByteArrayOutputStream err = new ByteArrayOutputStream();
        final Host host = new Host(Map.of(), folder, Clock.systemUTC(), InputStream.nullInputStream(),
                OutputStream.nullOutputStream(), err, false);
        assertEquals(2, Main.run(host, ("lsp " + arguments).split(" ")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(message), err::toString);
    }

    private static void send(OutputStream client, String json) throws IOException {
        client.write(("Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.UTF_8));
        client.flush();
    }

    private static String answer(InputStream answers) throws IOException {
        final StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            final int next = answers.read();
            assertTrue(next >= 0, "the server has closed its output");
            header.append((char) next);
        }
        final int length = Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
    }
}
