// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pacte.checks.Finding;
import org.pacte.dsl.dossier.TextDossier;
import org.pacte.model.dossier.Dossier;

/** A dossier that was read from disk: its files, its model, and what is wrong with them. */
public final class OpenDossier {
    private final TextDossier dossier;
    // Each service is made when it is asked for: a command needs one of them, and all would slow its start.
    private final Injector services;
    private final List<SourceFile> files;
    private final Map<Resource, SourceFile> byResource = new HashMap<>();

    OpenDossier(TextDossier dossier, Injector services) {
        this.dossier = dossier;
        this.services = services;
        this.files = dossier.files().stream().map(SourceFile::new).toList();
        files.forEach(file -> file.resource().ifPresent(resource -> byResource.put(resource, file)));
    }

    /** Returns the folder below which the files lie. */
    public Path folder() {
        return dossier.folder();
    }

    /** Returns every file, in the order of their paths. */
    public List<SourceFile> files() {
        return files;
    }

    /** Returns the model of all files that could be read. */
    public Dossier model() {
        return dossier.model();
    }

    /**
     * Returns what is wrong with each file: the file itself, its syntax, its names, the rules over the whole dossier.
     *
     * @return the issues of every file, in the order of the files, then of the text
     */
    public Map<SourceFile, List<Issue>> issues() {
        return inspect().issues();
    }

    /** Finds what {@link #issues} returns, and tells also what the rules themselves found and what waivers cover. */
    public Inspected inspect() {
        return services.getInstance(Inspector.class).inspect(dossier.resources(), files);
    }

    /** Returns the line of the first syntax error, from 1; empty also when the file could not be read. */
    public OptionalInt firstSyntaxError(SourceFile file) {
        return file.resource().map(FileLayout::firstSyntaxError).orElseGet(OptionalInt::empty);
    }

    /**
     * Returns the text of a file with its layout; nothing but space differs.
     *
     * @throws IllegalArgumentException when the file could not be read or has a syntax error, as its structure is uncertain
     */
    public String laidOut(SourceFile file) {
        if (file.fault().isPresent() || firstSyntaxError(file).isPresent()) {
            throw new IllegalArgumentException(file.path() + " is not in the language");
        }
        return services.getInstance(FileLayout.class).laidOut(file.resource().orElseThrow());
    }

    /** Returns the file in which an element stands; empty when it stands in none of this dossier. */
    public Optional<SourceFile> file(EObject element) {
        return Optional.ofNullable(byResource.get(element.eResource()));
    }

    /** Returns where a finding points; empty when its element stands in no file of this dossier. */
    public Optional<Place> place(Finding finding) {
        return file(finding.element())
                .map(file -> new Place(file.path(), services.getInstance(FindingLines.class).line(finding, file)));
    }
}
