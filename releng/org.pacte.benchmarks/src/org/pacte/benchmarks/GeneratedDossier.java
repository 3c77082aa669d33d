// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A generated contract in a folder of its own, which is deleted at the end. */
record GeneratedDossier(Path folder, int actions) implements AutoCloseable {
    /** The sizes that the bars are set for, in actions. */
    static final List<Integer> SIZES = List.of(1_000, 10_000);

    static GeneratedDossier of(int actions) throws IOException {
        final Path folder = Files.createTempDirectory("pacte-benchmark");
        new ContractGenerator(actions, 1).write(folder);
        return new GeneratedDossier(folder, actions);
    }

    Path contract() {
        return folder.resolve("contrat.pacte");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (final Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
