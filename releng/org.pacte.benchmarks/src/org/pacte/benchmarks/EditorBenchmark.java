// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.PublishedFindings;
import org.pacte.dsl.ide.services.SessionListener;
import org.pacte.dsl.ide.services.SessionSettings;
import org.pacte.dsl.ide.services.TextChange;

/**
 * Measures the editor's services over the session that the workbench uses, at random places of a contract.
 *
 * <p>{@code findings}: from a key stroke to the findings that follow from it, without the pause that the editor makes before.
 * {@code completion}: from a key stroke to the proposals. {@code hover}: from the question to the answer.
 */
public final class EditorBenchmark implements SessionListener, AutoCloseable {
    private static final int WARM_UP = 60;
    private static final int RUNS = 200;
    private static final Duration NEVER = Duration.ofDays(1);
    private static final String PILOT = "pilote ";
    private static final long PATIENCE_SECONDS = 60;

    private final LanguageSession session;
    private final URI file;
    private final Random random = new Random(1);
    private final BlockingQueue<PublishedFindings> published = new LinkedBlockingQueue<>();
    private String text;

    private EditorBenchmark(GeneratedDossier dossier, Duration pause) throws Exception {
        file = dossier.contract().toUri();
        text = Files.readString(dossier.contract());
        session = LanguageSession.open(new SessionSettings(dossier.folder(), Locale.FRENCH, Clock.systemDefaultZone(), Runnable::run, pause), this);
        session.ready().get();
        session.didOpen(file, text);
        session.symbols(file).get();
    }

    public static void main(String[] arguments) throws Exception {
        final Report report = new Report(System.out, "service", "actions", "medianMs", "p95Ms", "worstMs");
        for (final int actions : GeneratedDossier.SIZES) {
            try (GeneratedDossier dossier = GeneratedDossier.of(actions)) {
                try (EditorBenchmark editor = new EditorBenchmark(dossier, Duration.ZERO)) {
                    row(report, "findings", actions, Times.of(WARM_UP, RUNS, editor::typeAndAwaitFindings));
                }
                try (EditorBenchmark editor = new EditorBenchmark(dossier, NEVER)) {
                    row(report, "completion", actions, Times.of(WARM_UP, RUNS, editor::typeAndComplete));
                    row(report, "hover", actions, Times.of(WARM_UP, RUNS, editor::hover));
                }
            }
        }
        report.end();
    }

    private static void row(Report report, String service, int actions, Times times) {
        report.row(service, actions, times.median(), times.p95(), times.worst());
    }

    /** Spells the name of a pilot wrongly, so that there is a finding, or the wrong one rightly, so that there is none. */
    private Object typeAndAwaitFindings() throws InterruptedException {
        final int wrong = text.indexOf(PILOT + "x");
        final boolean spoil = wrong < 0;
        published.clear();
        type(spoil ? new TextChange(anyPilot(), 0, "x") : new TextChange(wrong + PILOT.length(), 1, ""));
        PublishedFindings latest;
        do {
            latest = published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (latest == null) {
                throw new IllegalStateException("no findings came");
            }
        } while (!latest.file().equals(file) || latest.findings().stream().anyMatch(finding -> finding.rule().equals("R01")) != spoil);
        return latest;
    }

    /** Types a letter behind a keyword that names follow and asks what may stand there; takes the letter away the next time. */
    private Object typeAndComplete() throws Exception {
        final int typed = text.indexOf(PILOT + "v ");
        if (typed >= 0) {
            type(new TextChange(typed + PILOT.length(), 2, ""));
        }
        final int offset = anyPilot();
        type(new TextChange(offset, 0, "v "));
        return session.complete(file, offset + 1).get();
    }

    private Object hover() throws Exception {
        return session.hover(file, anyPilot() + 1).get();
    }

    /** The offset behind "pilote " in one of the actions. */
    private int anyPilot() {
        final int found = text.indexOf(PILOT, random.nextInt(text.length() - text.length() / 20));
        return found + PILOT.length();
    }

    private void type(TextChange change) {
        text = change.applyTo(text);
        session.didChange(file, change);
    }

    @Override
    public void findings(PublishedFindings findings) {
        published.add(findings);
    }

    @Override
    public void failed(String task, Throwable cause) {
        throw new IllegalStateException(task, cause);
    }

    @Override
    public void close() {
        session.close();
    }
}
