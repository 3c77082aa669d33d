// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.PublishedFindings;
import org.pacte.dsl.ide.services.SessionListener;
import org.pacte.dsl.ide.services.SessionSettings;

/** A dossier in a temporary folder with a session on it, see {@link Dossiers}. */
final class OpenDossier implements SessionListener {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    /** Where the cursor stands in a tested text. */
    static final String CURSOR = "<|>";
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final long PATIENCE = 120;

    final List<PublishedFindings> published = new CopyOnWriteArrayList<>();
    final AtomicInteger builds = new AtomicInteger();
    private final AtomicInteger checks = new AtomicInteger();
    private final Map<URI, List<Finding>> latest = new ConcurrentHashMap<>();
    final LanguageSession session;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Path folder;

    private OpenDossier(Path folder, Locale locale) {
        this.folder = folder;
        session = LanguageSession.open(new SessionSettings(folder, locale, CLOCK, Runnable::run, PAUSE), this);
    }

    /** Opens a dossier of files, given as names and texts in turn; nothing of them is open in an editor. */
    static OpenDossier in(Locale locale, String... namesAndTexts) {
        try {
            // Accents and a space, as folders of analysts have them.
            Path folder = Files.createTempDirectory("Contrats de sécurité ");
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
            }
            return new OpenDossier(folder, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI file(String name) {
        return folder.resolve(name).toUri();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Opens a file with a text and returns the offset of the cursor in it. */
    int open(String name, String marked) {
        session.didOpen(file(name), marked.replace(CURSOR, ""));
        return marked.indexOf(CURSOR);
    }

    OpenDossier ready() {
        await(session.ready());
        return this;
    }

    List<Finding> findings(String name) {
        return latest.getOrDefault(file(name), List.of());
    }

    /** Waits until the findings of a file are as wanted, and returns them. */
    List<Finding> awaitFindings(String name, Predicate<List<Finding>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!latest.containsKey(file(name)) || !wanted.test(findings(name))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("findings of " + name + " are " + findings(name));
            }
            sleep(10);
        }
        return findings(name);
    }

    /** Waits until something is true after a check. */
    void awaitCheck(BooleanSupplier wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        int seen = -1;
        int now = checks.get();
        while (now == seen || !wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so after " + seen + " checks");
            }
            seen = now;
            sleep(10);
            now = checks.get();
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void findings(PublishedFindings findings) {
        published.add(findings);
        latest.put(findings.file(), findings.findings());
    }

    @Override
    public void modelChanged(Set<URI> files) {
        builds.incrementAndGet();
    }

    @Override
    public void checked() {
        checks.incrementAndGet();
    }

    @Override
    public void failed(String task, Throwable cause) {
        failures.add(new IllegalStateException(task, cause));
    }

    /** What the session has reported as failed. */
    List<Throwable> failures() {
        return failures;
    }

    /** Waits for a failure that a test expects, and forgets it. */
    Throwable takeFailure() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (failures.isEmpty() && System.nanoTime() < end) {
            sleep(10);
        }
        Throwable failure = failures.remove(0);
        while (failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** Closes the session and takes the folder away. */
    void end() {
        session.close();
        delete();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
