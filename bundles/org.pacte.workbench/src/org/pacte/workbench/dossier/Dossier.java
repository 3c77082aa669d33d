// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.dsl.dossier.ContractFiles;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.PublishedFindings;
import org.pacte.dsl.ide.services.SessionListener;
import org.pacte.dsl.ide.services.SessionSettings;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.workbench.Texts;

/** An open folder of contract files, with the language services that read it. Used in the user interface's thread. */
public final class Dossier {
    private final Path folder;
    private final DossierListener listener;
    private final LanguageSession session;
    private final Language language;
    private final Executor userInterface;
    private final SortedMap<URI, List<Finding>> findings = new TreeMap<>();
    private final Map<URI, List<Symbol>> symbols = new HashMap<>();
    private final Map<URI, CompletableFuture<List<Symbol>>> asked = new HashMap<>();
    private List<WaivedFinding> waived = List.of();
    private List<ContractGauge> gauges = List.of();
    private boolean closed;

    Dossier(Path folder, Executor userInterface, DossierListener listener, Function<Catalogue, Policy> policy) {
        this.folder = folder;
        this.listener = listener;
        this.userInterface = userInterface;
        this.session = LanguageSession.open(settings(folder, userInterface, policy), new Reports());
        this.language = new Language(session);
    }

    private static SessionSettings settings(Path folder, Executor userInterface, Function<Catalogue, Policy> policy) {
        SessionSettings usual = SessionSettings.of(folder, Texts.language(), userInterface);
        return new SessionSettings(folder, usual.locale(), usual.clock(), usual.notifier(), usual.pause(), policy);
    }

    public Path folder() {
        return folder;
    }

    /** Returns the name that the user knows the dossier by. */
    public String name() {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** Returns the language services that read the dossier. */
    public Language language() {
        return language;
    }

    /** Tells whether a file lies in this dossier. */
    public boolean holds(Path file) {
        return file.startsWith(folder);
    }

    /** Returns the latest findings of every file, in the order of the files' names. */
    public Map<URI, List<Finding>> findings() {
        return Collections.unmodifiableSortedMap(findings);
    }

    /** Returns the latest findings of one file. */
    public List<Finding> findings(URI file) {
        return findings.getOrDefault(file, List.of());
    }

    /** Returns what waivers cover, by the latest check. */
    public List<WaivedFinding> waived() {
        return waived;
    }

    /** Returns how far each contract is from being signed, by the latest check; none before the first. */
    public List<ContractGauge> gauges() {
        return gauges;
    }

    /** Returns the latest elements of one file, in the order of its text. */
    public List<Symbol> symbols(URI file) {
        return symbols.getOrDefault(file, List.of());
    }

    /**
     * Lists the contract files of the dossier in the order of their paths. Reads the disk: not for the user interface's
     * thread.
     */
    public List<Path> files() {
        return contractFiles(folder);
    }

    /** Lists the contract files below a folder in the order of their paths, hidden folders left out. */
    public static List<Path> contractFiles(Path folder) {
        try {
            return ContractFiles.below(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Others have made, changed or deleted files; to be called in the user interface's thread. */
    void changedOnDisk(Collection<URI> changed, boolean otherFiles) {
        language.changedOnDisk(changed);
        if (otherFiles) {
            listener.filesChanged(this);
        }
    }

    /** Checks the dossier anew with rules that are set otherwise. */
    void judgeBy(Function<Catalogue, Policy> policy) {
        session.judgeBy(policy);
    }

    void close() {
        closed = true;
        session.close();
    }

    /** What the language services tell. */
    private final class Reports implements SessionListener {
        @Override
        public void findings(PublishedFindings published) {
            if (published.findings().isEmpty()) {
                findings.remove(published.file());
            } else {
                findings.put(published.file(), List.copyOf(published.findings()));
            }
            listener.findingsChanged(Dossier.this, published.file());
        }

        @Override
        public void modelChanged(Set<URI> files) {
            files.forEach(this::readSymbols);
            listener.modelChanged(Dossier.this, files);
        }

        /** The next check asks again, should a change withdraw the questions. */
        @Override
        public void checked() {
            session.waived().thenAcceptBothAsync(session.gauges(), (covered, measured) -> {
                waived = covered;
                gauges = measured;
                if (!closed) {
                    listener.checked(Dossier.this);
                }
            }, userInterface);
        }

        /** Asks once for all who show them: a second question for the same file would withdraw the first. */
        private void readSymbols(URI file) {
            CompletableFuture<List<Symbol>> answer = session.symbols(file);
            asked.put(file, answer);
            answer.whenCompleteAsync((found, failure) -> {
                if (failure == null) {
                    symbols.put(file, found);
                    listener.symbolsChanged(Dossier.this, file);
                } else if (answer.isCancelled() && !closed && asked.get(file) == answer) {
                    // A change has withdrawn the question, not the wish to know.
                    readSymbols(file);
                }
            }, userInterface);
        }

        @Override
        public void failed(String task, Throwable cause) {
            ILog.of(Dossier.class).error(task, cause);
        }
    }
}
