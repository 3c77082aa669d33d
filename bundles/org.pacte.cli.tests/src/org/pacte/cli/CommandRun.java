// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.pacte.cli.terminal.Host;

/** A folder to work in, and commands run in it on 23 November 2026 as a French user would. */
public final class CommandRun {
    /** A register without a fault. */
    public static final String REGISTER = """
            organisme Ville "Ville de Bourges" { camp collectivité nature commune }
            organisme Préfecture "Préfecture du Cher" { camp État nature préfecture }
            """;

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>(Map.of("LANG", "fr_FR.UTF-8"));

    public CommandRun(Path folder) {
        this.folder = folder;
    }

    /**
     * What a command left behind.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    public record Result(int code, String out, String err) {
    }

    public CommandRun with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Path write(String name, byte[] bytes) throws IOException {
        final Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    public String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    public Result run(String... arguments) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final ByteArrayOutputStream err = new ByteArrayOutputStream();
        final Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        final int code = Main.run(new Host(variables, folder, clock, InputStream.nullInputStream(), out, err, false),
                arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
