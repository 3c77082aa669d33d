// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacte.model.contribution.ContributionFault;

class InvocationTest {

    @Test
    void aFaultyPlugInIsNamedOnTheErrorOutput() {
        final ByteArrayOutputStream err = new ByteArrayOutputStream();
        final Host host = new Host(Map.of(), Path.of("").toAbsolutePath(), Clock.systemUTC(),
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false);
        final ContributionFault fault = new ContributionFault("org.example.Late", ContributionFault.Reason.DUPLICATE,
                "R31");
        new Invocation(host, Locale.FRENCH, false).complain(List.of(fault));
        assertEquals("pacte\u00A0: " + fault.message(Locale.FRENCH) + "\n", err.toString(StandardCharsets.UTF_8));
    }
}
