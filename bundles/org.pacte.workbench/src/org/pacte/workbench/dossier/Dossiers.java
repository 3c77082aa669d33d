// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The dossiers that are open in the workbench, and those opened lately. Used in the user interface's thread. */
public final class Dossiers {
    private final Executor userInterface;
    private final IEclipsePreferences store;
    private final RecentDossiers recent;
    private final List<Dossier> open = new ArrayList<>();
    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final DossierListener relay = new Relay();
    private RuleSettings settings;

    public Dossiers(Executor userInterface, IEclipsePreferences store) {
        this.userInterface = userInterface;
        this.store = store;
        this.recent = new RecentDossiers(store);
        this.settings = RuleSettings.read(store);
    }

    /** Opens a folder, or returns the dossier that it already is. */
    public Dossier open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Optional<Dossier> known = open.stream().filter(dossier -> dossier.folder().equals(absolute)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Dossier dossier = new Dossier(absolute, userInterface, relay, settings::policy);
        open.add(dossier);
        recent.add(absolute);
        remember();
        return dossier;
    }

    /** Returns the dossier of a file, opening the file's folder when it belongs to none. */
    public Dossier of(Path file) {
        return holding(file).orElseGet(() -> open(file.toAbsolutePath().getParent()));
    }

    /** Returns the innermost open dossier that a file belongs to. */
    public Optional<Dossier> holding(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return open.stream()
                .filter(dossier -> dossier.holds(absolute))
                .max((one, other) -> Integer.compare(one.folder().getNameCount(), other.folder().getNameCount()));
    }

    /** Closes a dossier and its language services. */
    public void close(Dossier dossier) {
        if (open.remove(dossier)) {
            dossier.close();
            remember();
        }
    }

    /** Returns how the rules are set. */
    public RuleSettings ruleSettings() {
        return settings;
    }

    /** Sets the rules otherwise: open dossiers are checked anew, and it is remembered. */
    public void setRules(RuleSettings other) {
        if (!other.equals(settings)) {
            settings = other;
            other.write(store);
            open.forEach(dossier -> dossier.judgeBy(other::policy));
        }
    }

    public List<Dossier> all() {
        return List.copyOf(open);
    }

    /** Returns the folders opened lately, the last one first. */
    public List<Path> recent() {
        return recent.list();
    }

    /** Opens again what was open when the workbench was last closed. */
    public void restore() {
        recent.openAtLastExit().forEach(this::open);
    }

    public void addListener(DossierListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DossierListener listener) {
        listeners.remove(listener);
    }

    /** Stops the language services of every dossier. */
    public void closeAll() {
        open.forEach(Dossier::close);
        open.clear();
    }

    private void remember() {
        recent.rememberOpen(open.stream().map(Dossier::folder).toList());
        relay.dossiersChanged();
    }

    /** Hands on what one dossier tells to all who listen. */
    private final class Relay implements DossierListener {
        @Override
        public void dossiersChanged() {
            listeners.forEach(DossierListener::dossiersChanged);
        }

        @Override
        public void filesChanged(Dossier dossier) {
            listeners.forEach(listener -> listener.filesChanged(dossier));
        }

        @Override
        public void findingsChanged(Dossier dossier, URI file) {
            listeners.forEach(listener -> listener.findingsChanged(dossier, file));
        }

        @Override
        public void checked(Dossier dossier) {
            listeners.forEach(listener -> listener.checked(dossier));
        }

        @Override
        public void symbolsChanged(Dossier dossier, URI file) {
            listeners.forEach(listener -> listener.symbolsChanged(dossier, file));
        }

        @Override
        public void modelChanged(Dossier dossier, Set<URI> files) {
            listeners.forEach(listener -> listener.modelChanged(dossier, files));
        }
    }
}
