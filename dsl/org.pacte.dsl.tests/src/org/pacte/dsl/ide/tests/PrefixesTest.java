// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.ide.coloring.Tokens;
import org.pacte.dsl.ide.completion.Completion;
import org.pacte.dsl.ide.hints.InlayHints;
import org.pacte.dsl.ide.hints.Lenses;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.structure.Folds;
import org.pacte.dsl.ide.structure.Selections;
import org.pacte.dsl.tests.Samples;

/**
 * Examples as they are while they are being written: each beginning is read, checked, completed and shown.
 *
 * <p>The ordinary build takes some beginnings of each file; {@code -Dpacte.prefixes=1} takes them all, 10 every tenth.
 */
class PrefixesTest {
    private static final String STEP = "pacte.prefixes";
    private static final int USUAL = 12;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final TextServices SERVICES = new TextServices();

    static Stream<Path> examples() {
        return Samples.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyBeginningIsServed(Path example) {
        String text = Samples.text(example);
        XtextResourceSet dossier = SERVICES.dossier();
        Samples.examples().stream()
                .filter(other -> other.getParent().equals(example.getParent()) && !other.equals(example))
                .forEach(other -> SERVICES.add(other.getFileName().toString(), Samples.text(other), dossier));
        XtextResource file = SERVICES.add("essai-" + example.getFileName(), "", dossier);
        // A number that divides nothing, so that beginnings end in all kinds of words.
        int step = Integer.getInteger(STEP, Math.max(1, text.length() / USUAL | 1));
        for (int length = 0; length <= text.length(); length += step) {
            serve(file, text.substring(0, length), dossier);
        }
        serve(file, text, dossier);
    }

    private static void serve(XtextResource file, String text, XtextResourceSet dossier) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            file.reparse(text);
            EcoreUtil.resolveAll(file);
            ask(file, text, dossier);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new AssertionError("after " + end(text), e);
        }
        long used = THREADS.getCurrentThreadCpuTime() - start;
        assertTrue(used < LONGEST, () -> TimeUnit.NANOSECONDS.toMillis(used) + " ms after " + end(text));
    }

    private static void ask(XtextResource file, String text, XtextResourceSet dossier) {
        int offset = text.length();
        TextRange all = new TextRange(0, offset);
        List<XtextResource> files = List.of(file);
        assertAll(
                () -> assertTrue(SERVICES.check(dossier).containsKey(file)),
                () -> SERVICES.service(Completion.class).propose(text, offset, file),
                () -> assertInside(SERVICES.service(Outline.class).symbols(file).stream()
                        .map(symbol -> symbol.range()), offset),
                () -> assertInside(Folds.of(file).stream().map(fold -> fold.range()), offset),
                () -> assertInside(Selections.around(file, offset).stream(), offset),
                () -> assertInside(Tokens.of(file).stream().map(token -> token.range()), offset),
                () -> SERVICES.service(InlayHints.class).of(file, files, all),
                () -> SERVICES.service(Lenses.class).of(file, files, List.of()),
                () -> SERVICES.service(References.class).occurrences(file, Math.max(0, offset - 1)));
    }

    private static void assertInside(Stream<TextRange> ranges, int length) {
        assertTrue(ranges.allMatch(range -> range.offset() >= 0 && range.end() <= length), "a range outside the text");
    }

    private static String end(String text) {
        return text.length() + " characters: …" + text.substring(Math.max(0, text.length() - 80));
    }
}
