// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.pacte.checks.Catalogue;
import org.pacte.cli.judging.JudgingOptions;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.dossier.ContractFiles;
import org.pacte.dsl.inspection.Dossiers;

/** Reads the dossiers that the user's paths name, with the language set up for one run. */
public final class DossierLibrary {
    private final Invocation invocation;
    private final Dossiers dossiers;

    /** Sets the language up; dossiers are judged on the given day. */
    public DossierLibrary(Invocation invocation, LocalDate today) {
        this(invocation, Dossiers.standalone(invocation.locale(), clock(today)));
    }

    private DossierLibrary(Invocation invocation, Dossiers dossiers) {
        // The language's libraries log what is told to the user otherwise, or is of no use to him.
        LogManager.getLoggerRepository().setThreshold(Level.OFF);
        this.invocation = invocation;
        this.dossiers = dossiers;
    }

    /** Sets the language up, with the rules set as the user wants. */
    public static DossierLibrary judging(Invocation invocation, LocalDate today, JudgingOptions options) {
        final Catalogue catalogue = Catalogue.load();
        return new DossierLibrary(invocation, Dossiers.standalone(invocation.locale(), clock(today), catalogue,
                options.policy(catalogue, invocation)));
    }

    /** The day is the clock, so that the same day gives the same findings. */
    private static Clock clock(LocalDate today) {
        return Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** Returns the rules by which dossiers are judged. */
    public Catalogue catalogue() {
        return dossiers.catalogue();
    }

    /**
     * Reads the dossiers of some files and folders: the folder itself, or the one around a file; each dossier once.
     *
     * @throws org.pacte.cli.terminal.CommandFailure when a path does not exist or leads to no contract file
     */
    public List<DossierSelection> read(List<Path> paths) {
        final Set<Path> roots = new TreeSet<>();
        for (final Path path : paths) {
            roots.add(existing(invocation.resolve(path)));
        }
        final List<DossierSelection> selections = new ArrayList<>();
        for (final Path folder : outermost(roots)) {
            final Set<Path> inside = roots.stream().filter(root -> root.startsWith(folder))
                    .collect(Collectors.toCollection(TreeSet::new));
            selections.add(read(folder, inside));
        }
        return selections;
    }

    private Path existing(Path path) {
        if (!Files.exists(path)) {
            throw invocation.failure("path.missing", invocation.shown(path), invocation.host().folder().toString());
        }
        if (Files.isRegularFile(path) && !path.toString().endsWith(ContractFiles.ENDING)) {
            throw invocation.failure("path.ending", invocation.shown(path), ContractFiles.ENDING);
        }
        return path;
    }

    private static List<Path> outermost(Set<Path> roots) {
        final List<Path> folders = new ArrayList<>();
        roots.stream().map(root -> Files.isDirectory(root) ? root : root.getParent())
                .sorted(Comparator.comparing(Path::getNameCount))
                .filter(folder -> folders.stream().noneMatch(folder::startsWith)).forEachOrdered(folders::add);
        folders.sort(Comparator.naturalOrder());
        return folders;
    }

    private DossierSelection read(Path folder, Set<Path> roots) {
        final DossierSelection selection;
        try {
            selection = new DossierSelection(dossiers.read(folder), roots);
        } catch (final IOException e) {
            throw invocation.failure("path.unlisted", invocation.shown(folder), e.toString());
        } catch (final UncheckedIOException e) {
            throw invocation.failure("path.unlisted", invocation.shown(folder), e.getCause().toString());
        }
        for (final Path root : roots) {
            if (selection.files().stream().noneMatch(file -> file.path().startsWith(root))) {
                throw invocation.failure("path.empty", invocation.shown(root), ContractFiles.ENDING);
            }
        }
        return selection;
    }
}
