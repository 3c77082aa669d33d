// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.PublishedFindings;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.SessionListener;
import org.pacte.dsl.ide.services.SessionSettings;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.ManualTable;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.tests.Samples;

/** The fixes that rules give in the corpus: each makes its finding go, and leaves a text that is understood. */
class CuredCorpusTest implements SessionListener {
    private static final Clock CLOCK =
            Clock.fixed(Language.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    /** An axis is only a beginning: R52 wants commitments in it, which nobody can guess. */
    private static final Set<String> BEGINNINGS = Set.of("R52");
    private static final String REGISTER = Samples.text(Samples.corpusFile("registre.pacte"));

    private static final int MOST_SHOWN = 3;

    @TempDir
    private Path folder;
    private final BlockingQueue<PublishedFindings> published = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> uncured = new ArrayList<>();
    /** The titles of the fixes of each rule that were judged. */
    private final Map<String, Set<String>> fixed = new TreeMap<>();

    @Test
    void everyFixOfARuleCuresItsFindingAndTheCatalogueTellsWhichRulesHaveOne() throws Exception {
        Files.writeString(folder.resolve("registre.pacte"), REGISTER);
        SessionSettings settings = new SessionSettings(folder, Locale.FRENCH, CLOCK, Runnable::run, Duration.ZERO);
        try (LanguageSession session = LanguageSession.open(settings, this)) {
            OpenDossier.await(session.ready());
            for (Path sample : Samples.corpus("rules")) {
                cure(sample.getFileName().toString(), Samples.text(sample), session);
            }
        }
        assertEquals(List.of(), failures);
        List<String> fixable = Catalogue.load().rules().stream().filter(Rule::fixable).map(Rule::id).toList();
        assertAll(() -> assertEquals("", String.join("\n", uncured)),
                () -> assertEquals(fixable, List.copyOf(fixed.keySet())));
        new ManualTable(Samples.document("corrections.md"), "corrections").assertIs(table());
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Règle | Ce qui est proposé, par exemple |\n|---|---|\n");
        for (Rule rule : Catalogue.load().rules()) {
            List<String> titles = fixed.getOrDefault(rule.id(), Set.of()).stream().limit(MOST_SHOWN).toList();
            String shown = titles.isEmpty() ? "rien\u00A0: " + rule.fix(Locale.FRENCH).substring(0, 1).toLowerCase(Locale.FRENCH)
                    + rule.fix(Locale.FRENCH).substring(1) : String.join("<br>", titles).replace("|", "\\|");
            table.append("| [").append(rule.id()).append("](regles/").append(rule.id()).append(".md) | ").append(shown).append(" |\n");
        }
        return table.toString();
    }

    @Test
    void thePreferredFixOfASyntaxErrorLeavesFewerOfThem() throws Exception {
        Files.writeString(folder.resolve("registre.pacte"), REGISTER);
        SessionSettings settings = new SessionSettings(folder, Locale.FRENCH, CLOCK, Runnable::run, Duration.ZERO);
        int cured = 0;
        try (LanguageSession session = LanguageSession.open(settings, this)) {
            OpenDossier.await(session.ready());
            for (Path sample : Samples.corpus("syntax")) {
                cured += cureSyntax(folder.resolve(sample.getFileName()).toUri(), Samples.text(sample), session);
            }
        }
        assertEquals("", String.join("\n", uncured));
        assertTrue(cured >= 20, "only " + cured);
    }

    private int cureSyntax(URI file, String text, LanguageSession session) throws InterruptedException {
        session.didOpen(file, text);
        int cured = 0;
        long before = syntax(text);
        for (Finding finding : findings(file)) {
            Optional<QuickFix> fix = finding.rule().equals(Finding.SYNTAX) ? OpenDossier.await(session.fixes(file, finding.range()))
                    .stream().filter(each -> each.preferred() && each.message().equals(finding.message())).findFirst() : Optional.empty();
            // Of a text whose end is missing, nobody knows the last line, and of several blocks each needs its brace.
            if (fix.isPresent() && !fix.get().title().startsWith("Fermer") && !fix.get().title().startsWith("Ajouter «\u00A0}")) {
                String after = OpenDossier.await(session.changes(fix.get())).get(0).applyTo(text);
                if (syntax(after) >= before) {
                    uncured.add(file.getPath().substring(file.getPath().lastIndexOf('/') + 1) + ": " + finding.line() + " " + fix.get().title());
                }
                cured++;
            }
        }
        session.didClose(file);
        return cured;
    }

    private static long syntax(String text) {
        return Language.french().readAll(text, REGISTER).get(0).issues(Finding.SYNTAX).size();
    }

    private void cure(String name, String text, LanguageSession session) throws InterruptedException {
        URI file = folder.resolve(name).toUri();
        String rule = name.substring(0, name.indexOf('-'));
        session.didOpen(file, text);
        for (Finding finding : findings(file)) {
            if (finding.rule().equals(rule)) {
                for (QuickFix fix : OpenDossier.await(session.fixes(file, finding.range()))) {
                    boolean own = fix.rule().equals(rule) && fix.message().equals(finding.message());
                    if (own && fix.scope() == QuickFix.Scope.FINDING) {
                        judge(fix, file, text, OpenDossier.await(session.changes(fix)));
                    }
                }
            }
        }
        session.didClose(file);
    }

    private List<Finding> findings(URI file) throws InterruptedException {
        PublishedFindings found = published.poll(30, TimeUnit.SECONDS);
        while (found != null && !found.file().equals(file)) {
            found = published.poll(30, TimeUnit.SECONDS);
        }
        return found == null ? List.of() : found.findings();
    }

    private void judge(QuickFix fix, URI file, String text, List<FileChange> changes) {
        String contract = text;
        String register = REGISTER;
        for (FileChange change : changes) {
            contract = change.file().equals(file) ? change.applyTo(contract) : contract;
            register = change.file().equals(file) ? register : change.applyTo(register);
        }
        List<Reading> after = Language.french().readAll(contract, register);
        boolean stays = after.stream().flatMap(each -> each.issues(fix.rule()).stream())
                .anyMatch(each -> each.getMessage().equals(fix.message()));
        boolean cured = !stays || BEGINNINGS.contains(fix.rule());
        if (!cured || faults(after) > faults(Language.french().readAll(text, REGISTER))) {
            uncured.add(file.getPath().substring(file.getPath().lastIndexOf('/') + 1) + ": " + fix.title());
        }
        fixed.computeIfAbsent(fix.rule(), each -> new LinkedHashSet<>()).add(fix.title());
    }

    private static long faults(List<Reading> files) {
        return files.stream().mapToLong(each -> each.faults().lines().count()).sum();
    }

    @Override
    public void findings(PublishedFindings findings) {
        published.add(findings);
    }

    @Override
    public void failed(String task, Throwable cause) {
        failures.add(cause);
    }
}
